import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// While a file is looked at or a set is put in its place. Seen only where it lasts.
Popup {
    id: root

    required property LibraryModel sets
    required property Item room
    readonly property bool looks: root.sets.state === LibraryModel.Looking

    parent: root.room
    anchors.centerIn: parent
    width: Math.min(420, root.room.width - 2 * Theme.gap)
    padding: Theme.gap
    modal: true
    focus: true
    dim: false
    closePolicy: Popup.NoAutoClose

    enter: Transition {
        SequentialAnimation {
            PropertyAction {
                property: "opacity"
                value: 0
            }
            PauseAnimation {
                duration: 250
            }
            PropertyAction {
                property: "opacity"
                value: 1
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.outlineStrong
    }
    Column {
        width: parent.width
        spacing: Theme.space
        focus: true
        Keys.onEscapePressed: root.sets.cancel()

        TextBlock {
            id: words

            width: parent.width
            text: root.looks
                //: Shown while the file of a set is read and checked.
                ? qsTr("Looking at the file …")
                //: Shown while a set is added, replaced or removed.
                : qsTr("Putting things in their place …")
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ProgressLine {
            width: parent.width
            visible: root.looks
            value: root.sets.progress
            name: words.text
        }
        QuietButton {
            objectName: "act.set.cancel"
            width: parent.width
            visible: root.looks
            //: Button: stops looking at the file of a set.
            text: qsTr("Cancel")
            onClicked: root.sets.cancel()
        }
    }
}
