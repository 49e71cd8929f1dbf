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
            id: bar

            // Beside the button where they keep to two lines there, else over it.
            readonly property bool roomy: natural.advanceWidth <= 1.8 * (bar.width - undo.implicitWidth - 3 * Theme.space)
            readonly property real rowHeight: Math.max(words.height, undo.height) + Theme.space

            width: parent.width
            height: bar.roomy ? bar.rowHeight : Theme.space + words.height + undo.height
            visible: root.removed !== ""
            radius: Theme.radius
            color: Theme.surfaceQuiet

            Accessible.role: Accessible.AlertMessage
            Accessible.name: words.text

            TextMetrics {
                id: natural

                text: words.text
                font: words.font
            }
            TextBlock {
                id: words

                x: Theme.spaceLarge
                y: bar.roomy ? (bar.rowHeight - height) / 2 : Theme.space
                width: bar.width - 2 * x - (bar.roomy ? undo.width : 0)
                //: Under the wrong-answer book after a fact was taken out by hand. %1: what it is about.
                text: qsTr("Taken out: %1").arg(root.removed)
                font.pixelSize: Theme.textSmall
            }
            TextButton {
                id: undo

                objectName: "act.book.undo"
                x: bar.width - width - Theme.spaceSmall
                y: bar.roomy ? (bar.rowHeight - height) / 2 : Theme.space + words.height
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
