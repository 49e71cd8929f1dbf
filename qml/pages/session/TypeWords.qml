import QtQuick
import Shixi.Models

// What a way of asking is called.
QtObject {
    id: root

    // Also of a part of an exam; -1: of several types.
    function label(type: int): string {
        if (type < 0) {
            //: Part of an exam: questions of several types.
            return qsTr("Questions of all types");
        }
        switch (type) {
        case SessionModel.Single:
            //: Small label over a question: one option is right.
            return qsTr("Choose one");
        case SessionModel.Multiple:
            //: Small label over a question: several options are right.
            return qsTr("Choose all that apply");
        case SessionModel.TrueFalse:
            //: Small label over a question: a statement is judged.
            return qsTr("True or false");
        case SessionModel.Cloze:
            //: Small label over a question with a blank in its sentence.
            return qsTr("Fill the blank");
        case SessionModel.Tiles:
            //: Small label over a question: its pieces are picked from a bank, in order.
            return qsTr("Put together");
        case SessionModel.Ordering:
            //: Small label over a question: things are put in order.
            return qsTr("Put in order");
        case SessionModel.Reveal:
            //: Small label over a question: the learner says the answer, then looks.
            return qsTr("Say it, then check");
        case SessionModel.Short:
            //: Small label over a question whose answer is typed.
            return qsTr("Type the answer");
        default:
            //: Small label over a question: things that belong together are matched.
            return qsTr("Match");
        }
    }
}
