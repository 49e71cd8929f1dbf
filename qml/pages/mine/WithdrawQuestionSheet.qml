pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// One question of a published set: what it asks, what the text says, and what is to become of it.
Sheet {
    id: root

    required property App app
    readonly property WithdrawingModel withdrawing: root.app.withdrawing

    //: Heading over one question that can be taken back or corrected.
    heading: qsTr("What is wrong with it?")
    //: Spoken name of the button that goes back to the list of questions.
    closeText: qsTr("Back to the questions")

    WithdrawWords {
        id: words
    }
    Chip {
        objectName: "withdraw.mark"
        width: Math.min(implicitWidth, root.columnWidth)
        visible: text !== ""
        text: words.word(root.withdrawing.mark)
        color: Theme.goldSurface
        ink: Theme.gold
    }
    TextBlock {
        objectName: "withdraw.stem"
        width: root.columnWidth
        text: root.withdrawing.stem
        font.pixelSize: Theme.textStem
        font.weight: Font.Bold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    TextBlock {
        objectName: "withdraw.answer"
        width: root.columnWidth
        //: The answer that counts as right so far. %1: that answer.
        text: qsTr("Right so far: %1").arg(root.withdrawing.answer)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    GroupHeading {
        width: root.columnWidth
        //: Heading over the paragraph a question was made from.
        text: qsTr("What the text says")
    }
    Passage {
        objectName: "withdraw.source"
        width: root.columnWidth
        text: root.withdrawing.source.paragraphText
        markStart: root.withdrawing.source.evidenceStart
        markLength: root.withdrawing.source.evidenceLength
    }
    Repeater {
        model: root.withdrawing.hasOptions ? 1 : 0

        WithdrawCorrection {
            width: root.columnWidth
            withdrawing: root.withdrawing
        }
    }
    TextBlock {
        width: root.columnWidth
        visible: !root.withdrawing.hasOptions
        //: About a question whose answer is typed, said or matched.
        text: qsTr("A note corrects only answers that are chosen from options. Withdraw this one, and mend it in the next version.")
        color: Theme.textQuiet
    }
    GroupHeading {
        width: root.columnWidth
        //: Heading over the ways to take a question back.
        text: qsTr("Withdraw")
    }
    TextBlock {
        width: root.columnWidth
        //: When a question is taken back. It follows the way to correct its answer.
        text: qsTr("Where the question, or the text itself, is wrong. It is asked no more.")
        color: Theme.textQuiet
    }
    QuietButton {
        objectName: "act.withdraw.one"
        width: root.columnWidth
        //: Button: the note will take this question back.
        text: qsTr("Withdraw this question")
        onClicked: root.withdrawing.withdraw()
    }
    QuietButton {
        objectName: "act.withdraw.all"
        width: root.columnWidth
        visible: root.withdrawing.others.count > 0
        //: Button: the note will take back this question and all others about the same fact. %n: all of them.
        text: qsTr("Withdraw all %n that ask the same", "", root.withdrawing.others.count + 1)
        onClicked: root.withdrawing.withdrawAll()
    }
    QuietButton {
        objectName: "act.withdraw.keep"
        width: root.columnWidth
        visible: root.withdrawing.mark !== NoteQuestionModel.None
        //: Button: the note will say nothing of this question.
        text: qsTr("Leave it as it is")
        onClicked: root.withdrawing.keep()
    }
}
