import QtQuick
import Shixi
import Shixi.Controls

// One page of the wrong-answer book.
ListRow {
    id: root

    required property int index
    required property string subject
    required property string stem
    required property string answer
    required property string chosenText
    required property string dateText
    required property int rightDaysLeft
    required property bool wantsOtherForm
    required property bool leech
    required property bool sure
    required property bool atKeyboard

    signal removed

    function missing(): string {
        if (root.rightDaysLeft === 0) {
            //: In the wrong-answer book: answered rightly on two days, but each time to the same form of question.
            return qsTr("Still to do: a right answer to another form of question.");
        }
        if (root.rightDaysLeft === 1) {
            return root.wantsOtherForm
                //: In the wrong-answer book: what is missing before the fact leaves it.
                ? qsTr("Still to do: a right answer on one more day, to another form of question.")
                //: In the wrong-answer book: what is missing before the fact leaves it.
                : qsTr("Still to do: a right answer on one more day.");
        }
        return root.wantsOtherForm
            //: In the wrong-answer book: what is missing before the fact leaves it.
            ? qsTr("Still to do: right answers on %n days, one of them to another form of question.", "", root.rightDaysLeft)
            //: In the wrong-answer book: what is missing before the fact leaves it.
            : qsTr("Still to do: right answers on %n days.", "", root.rightDaysLeft);
    }

    Accessible.name: root.subject + "\n" + root.stem
    Accessible.description: (root.sure ? sure.text + "\n" : "") + right.text + "\n" + yours.text + "\n" + left.text
        + (root.leech ? "\n" + again.heading + "\n" + again.advice : "")

    TextBlock {
        width: root.innerWidth
        text: root.subject
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextBlock {
        width: root.innerWidth
        visible: root.stem !== ""
        text: root.stem
        font.weight: Font.Medium
    }
    SureAndWrong {
        id: sure

        width: root.innerWidth
        visible: root.sure
    }
    Item {
        width: root.innerWidth
        height: right.height

        Icon {
            id: sign

            source: "check"
            tint: Theme.right
            size: Math.round(Theme.textBody * 1.3)
        }
        TextBlock {
            id: right

            anchors.left: sign.right
            anchors.leftMargin: 6
            anchors.right: parent.right
            text: root.answer
            color: Theme.right
            font.weight: Font.DemiBold
        }
    }
    TextBlock {
        id: yours

        width: root.innerWidth
        text: root.chosenText === ""
            //: In the wrong-answer book. %1: the day it was missed.
            ? qsTr("Missed on %1").arg(root.dateText)
            //: In the wrong-answer book. %1: the day it was missed, %2: what the learner answered.
            : qsTr("Your answer on %1: %2").arg(root.dateText).arg(root.chosenText)
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextBlock {
        id: left

        width: root.innerWidth
        text: root.missing()
        font.pixelSize: Theme.textSmall
    }
    FactLeech {
        id: again

        width: root.innerWidth
        visible: root.leech
    }
    TextButton {
        objectName: "act.book.remove." + root.index
        x: -Theme.space
        width: Math.min(implicitWidth, root.innerWidth + 2 * Theme.space)
        focusPolicy: root.atKeyboard || activeFocus ? Qt.TabFocus : Qt.NoFocus
        iconName: "close"
        //: Button in the wrong-answer book: takes this fact out of it.
        text: qsTr("Take out of the book")
        onClicked: root.removed()
    }
}
