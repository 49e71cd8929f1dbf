import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls

// A line to be written, with what it is for above it. What nobody may read along is written in a SecretField.
Column {
    id: root

    required property string label
    property string fieldName: ""
    property alias text: field.text

    signal accepted

    spacing: 4

    function clear() {
        field.clear();
    }
    function write() {
        field.forceActiveFocus();
    }

    TextBlock {
        id: words

        width: root.width
        text: root.label
        font.weight: Font.DemiBold
    }
    TextField {
        id: field

        objectName: root.fieldName
        width: root.width
        implicitHeight: Math.max(Theme.touchTarget + 4, field.contentHeight + 2 * Theme.space)
        leftPadding: Theme.space
        rightPadding: Theme.space
        maximumLength: 1000
        selectByMouse: true
        inputMethodHints: Qt.ImhNoPredictiveText
        color: Theme.text
        selectionColor: Theme.goldSurface
        selectedTextColor: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        onAccepted: root.accepted()

        Accessible.role: Accessible.EditableText
        Accessible.name: words.text

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: field.activeFocus ? Theme.focus : Theme.outlineStrong
            border.width: field.activeFocus ? 2 : 1
        }
    }
}
