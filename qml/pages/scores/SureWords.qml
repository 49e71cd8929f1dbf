import QtQml
import Shixi.Models

// What is said of answers by how sure the learner was.
QtObject {
    id: root

    function level(confidence: int): string {
        switch (confidence) {
        case 1:
            //: On Scores: answers of which the learner had said "not sure".
            return qsTr("Not sure");
        case 2:
            //: On Scores: answers of which the learner had said "fairly sure".
            return qsTr("Fairly sure");
        default:
            //: On Scores: answers of which the learner had said "very sure".
            return qsTr("Very sure");
        }
    }
    function rightOf(level: string, right: int, answers: int): string {
        return answers === 0
            //: On Scores. %1: how sure the learner said to be; there is no such answer.
            ? qsTr("You never said “%1”.").arg(level)
            //: On Scores. %n: answers of which the learner had said to be so sure; %1: those words, %2: answers that were right.
            : qsTr("Of %n answers you called “%1”, %2 were right.", "", answers).arg(level).arg(right);
    }
    function promised(confidence: int, from: string, to: string): string {
        switch (confidence) {
        case 1:
            //: On Scores. What "not sure" promises. %1: such as 60%.
            return qsTr("honest: up to %1").arg(to);
        case 2:
            //: On Scores. What "fairly sure" promises. %1, %2: such as 60% and 90%.
            return qsTr("honest: %1 to %2").arg(from).arg(to);
        default:
            //: On Scores. What "very sure" promises. %1: such as 90%.
            return qsTr("honest: %1 or more").arg(from);
        }
    }
    function judgement(judgement: int): string {
        switch (judgement) {
        case CalibrationModel.TooSure:
            //: On Scores: fewer answers were right than the learner's words promised; calm, no reproach.
            return qsTr("Fewer than you thought: look twice before you are that sure.");
        case CalibrationModel.Honest:
            //: On Scores: as many answers were right as the learner's words promised.
            return qsTr("You know what you know.");
        case CalibrationModel.TooModest:
            //: On Scores: more answers were right than the learner's words promised.
            return qsTr("More than you thought: you may trust yourself.");
        default:
            //: On Scores: too few answers to say whether the learner's words were right.
            return qsTr("Too few answers to judge yet.");
        }
    }
}
