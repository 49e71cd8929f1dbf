pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The right options of a question, chosen anew.
Column {
    id: root

    required property WithdrawingModel withdrawing

    spacing: Theme.spaceSmall

    function hint(): string {
        if (root.withdrawing.choosesInOrder) {
            //: How the right answer of a question is chosen that asks for several in their order.
            return qsTr("Where the answer is not what the text says: choose what is right, in its order.");
        }
        return root.withdrawing.choosesSeveral
            //: How the right answer of a question is chosen that has several.
            ? qsTr("Where the answer is not what the text says: choose all that are right.")
            //: How the right answer of a question is chosen.
            : qsTr("Where the answer is not what the text says: choose the right one.");
    }

    GroupHeading {
        width: root.width
        //: Heading over the options from which the right answer is chosen anew.
        text: qsTr("Correct the answer")
    }
    TextBlock {
        width: root.width
        text: root.hint()
        color: Theme.textQuiet
    }
    Repeater {
        model: root.withdrawing.options

        OptionRow {
            id: option

            required property string optionId
            required property int index
            required chosen
            required text

            objectName: "act.withdraw.option." + option.index
            width: root.width
            several: root.withdrawing.choosesSeveral || root.withdrawing.choosesInOrder
            onClicked: root.withdrawing.choose(option.optionId)
        }
    }
    TextBlock {
        objectName: "withdraw.order"
        width: root.width
        visible: root.withdrawing.choosesInOrder && text !== ""
        text: root.withdrawing.chosenText
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    TextButton {
        objectName: "act.withdraw.anew"
        visible: root.withdrawing.choosesInOrder && root.withdrawing.chosenText !== ""
        //: Button: nothing is chosen any more.
        text: qsTr("Begin again")
        onClicked: root.withdrawing.chooseAnew()
    }
    TextBlock {
        objectName: "withdraw.newAnswer"
        width: root.width
        visible: root.withdrawing.newAnswer !== ""
        //: The answer that will be right from now on. %1: that answer.
        text: qsTr("From now on: %1").arg(root.withdrawing.newAnswer)
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    PrimaryButton {
        objectName: "act.withdraw.correct"
        width: root.width
        enabled: root.withdrawing.newAnswer !== ""
        //: Button: the note will correct the answer of this question.
        text: qsTr("Correct it so")
        onClicked: root.withdrawing.correct()
    }
}
