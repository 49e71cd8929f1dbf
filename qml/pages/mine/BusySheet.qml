import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// Lies over everything while the learner's file is worked on: nothing may be written meanwhile. Seen only where it lasts.
Popup {
    id: root

    required property DataModel model
    required property Item room

    parent: root.room
    anchors.centerIn: parent
    width: Math.min(420, root.room.width - 2 * Theme.gap)
    padding: Theme.gap
    modal: true
    dim: false
    closePolicy: Popup.NoAutoClose
    visible: root.model.busy

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
    contentItem: TextBlock {
        //: Shown while the learner's file is copied, read or added to.
        text: qsTr("Working on your file …")
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
