import QtQuick
import Shixi.Controls

// Under a list: what was just taken out and can be put back, and the round to begin.
Item {
    id: root

    required property string text
    required property string actName
    required property bool offered
    property string removed: ""

    signal started
    signal undone

    implicitHeight: column.height + 2 * Theme.space

    Column {
        id: column

        y: Theme.space
        width: root.width
        spacing: Theme.space

        Rectangle {
            width: parent.width
            height: Math.max(words.height, undo.height) + Theme.space
            visible: root.removed !== ""
            radius: Theme.radius
            color: Theme.surfaceQuiet

            Accessible.role: Accessible.AlertMessage
            Accessible.name: words.text

            TextBlock {
                id: words

                x: Theme.spaceLarge
                width: undo.x - x - Theme.spaceSmall
                anchors.verticalCenter: parent.verticalCenter
                //: Under the wrong-answer book after a fact was taken out by hand. %1: what it is about.
                text: qsTr("Taken out: %1").arg(root.removed)
                font.pixelSize: Theme.textSmall
            }
            TextButton {
                id: undo

                objectName: "act.book.undo"
                anchors.right: parent.right
                anchors.rightMargin: Theme.spaceSmall
                anchors.verticalCenter: parent.verticalCenter
                iconName: "undo"
                //: Button after a fact was taken out of the wrong-answer book: puts it back.
                text: qsTr("Undo")
                onClicked: root.undone()
            }
        }
        PrimaryButton {
            objectName: root.actName
            width: parent.width
            visible: root.offered
            text: root.text
            onClicked: root.started()
        }
    }
}
