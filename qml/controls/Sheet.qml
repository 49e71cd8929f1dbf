import QtQuick
import QtQuick.Controls.Basic

// More about what is on the page: from below on a phone, from the right on a desktop.
Popup {
    id: root

    required property string heading
    required property string closeText
    property bool compact: true
    default property alias content: inside.data

    // The page it lies over.
    required property Item room
    readonly property real roomAbove: 56
    // Of what is put into it.
    readonly property real columnWidth: root.width - 2 * Theme.gap

    property int place: 0 // its bit in SheetStack while it is open
    readonly property bool covered: root.place > 0 && SheetStack.open >= 2 * root.place
    readonly property Binding shut: Binding {
        target: root
        property: "closePolicy"
        value: Popup.NoAutoClose
        when: root.covered
        restoreMode: Binding.RestoreBindingOrValue
    }

    parent: root.room
    modal: !root.covered
    focus: true
    padding: 0
    x: root.compact ? 0 : root.room.width - root.width
    y: root.compact ? root.room.height - root.height : 0
    width: root.compact ? root.room.width : Math.min(460, root.room.width)
    height: root.compact ? Math.min(root.room.height - root.roomAbove, body.contentHeight + bar.height + Theme.gap)
        : root.room.height

    function leave() {
        SheetStack.take(root.place);
        root.place = 0;
    }

    onAboutToShow: {
        root.leave();
        root.place = SheetStack.put();
    }
    Component.onDestruction: root.leave()
    // Opened again, it does not stand in the field last written in.
    onAboutToHide: {
        root.leave();
        var held = face.Window.activeFocusItem;
        if (face.activeFocus && held !== face) {
            held.focus = false;
        }
    }

    background: Rectangle {
        color: Theme.surface
        radius: root.compact ? Theme.radius + 6 : 0

        Rectangle {
            visible: root.compact
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.gap
            color: Theme.surface
        }
    }
    FocusScope {
        id: face

        anchors.fill: parent
        focus: true
        Keys.onUpPressed: body.scrollBy(-80)
        Keys.onDownPressed: body.scrollBy(80)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
            if (event.accepted) {
                body.scrollBy(event.key === Qt.Key_PageUp ? -body.height * 0.9 : body.height * 0.9);
            }
        }
        Accessible.role: Accessible.Dialog
        Accessible.name: root.heading

        Item {
            id: bar

            width: parent.width
            height: Math.max(64, title.implicitHeight + Theme.gap)

            TextBlock {
                id: title

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.right: shut.left
                anchors.rightMargin: Theme.space
                anchors.verticalCenter: parent.verticalCenter
                text: root.heading
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
                Accessible.name: title.text
            }
            IconButton {
                id: shut

                objectName: "act.sheet.close"
                anchors.right: parent.right
                anchors.rightMargin: Theme.spaceLarge
                anchors.verticalCenter: parent.verticalCenter
                text: root.closeText
                iconName: "close"
                onClicked: root.close()
            }
        }
        Scroller {
            id: body

            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            contentHeight: inside.height + Theme.gap

            Column {
                id: inside

                x: Theme.gap
                width: root.columnWidth
                spacing: Theme.space
            }
        }
    }
}
