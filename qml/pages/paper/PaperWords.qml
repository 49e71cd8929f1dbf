import QtQuick
import Shixi.Models

// What came of a question of a paper, in words and signs.
QtObject {
    id: root

    function verdict(mark: int): string {
        switch (mark) {
        case PaperCellModel.Right:
            //: What came of a question of an exam.
            return qsTr("Right");
        case PaperCellModel.Partly:
            //: What came of a question of an exam: some points of those it has.
            return qsTr("Right in part");
        case PaperCellModel.Wrong:
            //: What came of a question of an exam; calm, no reproach.
            return qsTr("Not right");
        case PaperCellModel.Unanswered:
            //: What came of a question of an exam.
            return qsTr("Not answered");
        default:
            return "";
        }
    }
    function icon(mark: int): string {
        return mark === PaperCellModel.Right ? "check" : mark === PaperCellModel.Partly ? "circle"
            : mark === PaperCellModel.Wrong ? "cross" : "minus";
    }
    function cell(number: int, answered: bool, flagged: bool, mark: int): string {
        const state = mark !== PaperCellModel.None ? root.verdict(mark) : answered
            //: Spoken of a square on the answer sheet of an exam.
            ? qsTr("answered")
            //: Spoken of a square on the answer sheet of an exam.
            : qsTr("not answered");
        return flagged
            //: Spoken name of a square on the answer sheet of an exam. %1: the number, %2: whether it is answered, or right.
            ? qsTr("Question %1, %2, flagged").arg(number).arg(state)
            //: Spoken name of a square on the answer sheet of an exam. %1: the number, %2: whether it is answered, or right.
            : qsTr("Question %1, %2").arg(number).arg(state);
    }
    function time(seconds: int): string {
        return seconds < 60
            //: How long an exam took, less than a minute. %1: seconds.
            ? qsTr("%1 s").arg(seconds)
            //: How long an exam took. %1: minutes, %2: seconds.
            : qsTr("%1 min %2 s").arg(Math.floor(seconds / 60)).arg(seconds % 60);
    }
}
