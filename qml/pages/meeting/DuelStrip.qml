import QtQuick
import Shixi.Controls
import Shixi.Models

// Between two people at a screen: leave, how far it is, and the way on.
Item {
    id: root

    required property DuelModel duel
    readonly property bool shown: root.duel.state === DuelModel.Shown

    signal back

    implicitHeight: Math.max(leave.height, onward.height)

    IconButton {
        id: leave

        objectName: "act.duel.leave"
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        //: Spoken name of the button that leaves two on one screen; it can be continued later.
        text: qsTr("Leave, and continue later")
        onClicked: root.back()
    }
    TextBlock {
        objectName: "duel.number"
        anchors.left: leave.right
        anchors.leftMargin: Theme.spaceSmall
        anchors.right: onward.left
        anchors.rightMargin: Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        //: How far two at one screen are. %1: number of the question, %2: questions in all.
        text: qsTr("%1 of %2").arg(root.duel.number).arg(root.duel.count)
        color: Theme.textQuiet
    }
    QuietButton {
        id: onward

        objectName: "act.duel.onward"
        x: root.width - width
        width: Math.min(Math.max(140, implicitWidth), root.width * 0.6)
        anchors.verticalCenter: parent.verticalCenter
        emphasised: root.shown
        text: !root.shown
            //: Button: shows what is right though not both have answered.
            ? qsTr("Show")
            : root.duel.number < root.duel.count
            //: Button: the next question for two at one screen.
            ? qsTr("Next")
            //: Button after the last question for two at one screen.
            : qsTr("Result")
        onClicked: {
            if (root.shown) {
                root.duel.goOn();
            } else {
                root.duel.show();
            }
        }
    }
}
