import QtQuick
import Shixi.Controls
import Shixi.Models

// Leave, how far, take back.
Item {
    id: root

    required property SessionModel session
    required property bool compact
    readonly property bool repeats: root.session.progress.repeatsLeft > 0
        && (root.session.attempt > 1 || root.session.progress.questionsDone === root.session.progress.questionsTotal)

    signal help

    implicitHeight: Math.max(Theme.touchTarget, count.height)

    IconButton {
        id: close

        objectName: "act.close"
        //: Spoken name of the button that leaves a session; it can be continued later.
        text: qsTr("Leave, and continue later")
        iconName: "close"
        onClicked: root.session.close()
    }
    RoundWords {
        id: rounds
    }
    TextMetrics {
        id: natural

        text: mode.text
        font: mode.font
    }
    Column {
        anchors.left: close.right
        anchors.leftMargin: Theme.space
        anchors.right: count.left
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        // Where there is room for it on a line; it is spoken with the line below either way.
        TextBlock {
            id: mode

            objectName: "session.mode"
            width: parent.width
            visible: mode.text !== "" && natural.advanceWidth < parent.width
            text: rounds.name(root.session.round)
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
            lineHeight: 1
        }
        ProgressLine {
            width: parent.width
            name: mode.text === "" ? count.text : mode.text + " " + count.text
            value: root.session.progress.share
        }
    }
    TextBlock {
        id: count

        objectName: "session.count"
        anchors.right: undo.left
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: root.repeats
            //: In the header of a session while questions missed are asked once more. %1: how many are left.
            ? qsTr("Again: %1").arg(root.session.progress.repeatsLeft)
            //: In the header of a session. %1: questions answered, %2: questions in all.
            : qsTr("%1/%2").arg(root.session.progress.questionsDone).arg(root.session.progress.questionsTotal)
        color: Theme.textQuiet
    }
    IconButton {
        id: undo

        objectName: "act.undo"
        anchors.right: keys.visible ? keys.left : parent.right
        anchors.rightMargin: keys.visible ? Theme.spaceSmall : 0
        enabled: root.session.canUndo
        //: Spoken name of the button that takes back the last answer.
        text: qsTr("Take back the last answer")
        iconName: "undo"
        onClicked: root.session.undo()
    }
    IconButton {
        id: keys

        objectName: "act.keys"
        anchors.right: parent.right
        visible: !root.compact
        //: Spoken name of the button that shows which keys do what.
        text: qsTr("Show the keys")
        iconName: "keys"
        onClicked: root.help()
    }
}
