import QtQuick
import Shixi.Models

// What a learner's memory of a fact is called.
QtObject {
    id: root

    function memory(strength: int): string {
        switch (strength) {
        case FactModel.Firm:
            //: How well a fact is remembered: firmly.
            return qsTr("Firm");
        case FactModel.Fading:
            //: How well a fact is remembered: it begins to fade.
            return qsTr("Fading");
        case FactModel.Due:
            //: How well a fact is remembered: it is time to review it.
            return qsTr("Due for review");
        case FactModel.ForReading:
            //: In place of how well a fact is remembered: no question asks it.
            return qsTr("For reading only");
        case FactModel.NotAsked:
            //: In place of how well a fact is remembered: the learner does not want to be asked.
            return qsTr("Not asked");
        default:
            //: How well a fact is remembered: it has not been learnt yet.
            return qsTr("Not learnt yet");
        }
    }

    function verdict(verdict: int): string {
        switch (verdict) {
        case FactHistoryModel.Right:
            //: What a past answer was.
            return qsTr("Right");
        case FactHistoryModel.Near:
            //: What a past answer was: right but for a slip.
            return qsTr("Nearly right");
        case FactHistoryModel.Partial:
            //: What a past answer was: right, but a part was left out.
            return qsTr("One part missing");
        default:
            //: What a past answer was.
            return qsTr("Not right");
        }
    }

    function place(guide: bool, number: int): string {
        return guide
            //: A paragraph of the study guide. %1: its number.
            ? qsTr("Study guide, paragraph %1").arg(number)
            //: A paragraph of the article itself. %1: its number.
            : qsTr("Article, paragraph %1").arg(number);
    }
}
