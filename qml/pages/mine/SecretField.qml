import QtQuick
import Shixi.Controls

// A line nobody may read along, with what it is for above it: a password, a PIN. Whatever asks the accessibility of the
// system is given the dots and their number. A text field of Controls hands out what was typed, so this is none.
Column {
    id: root

    required property string label
    property string fieldName: ""
    property bool digits: false // nothing else is to be typed
    property alias text: input.text

    signal accepted

    spacing: 4

    function clear() {
        input.clear();
    }

    TextBlock {
        id: words

        width: root.width
        text: root.label
        font.weight: Font.DemiBold
    }
    FocusScope {
        id: field

        readonly property string text: input.displayText // what a screen reader takes for what stands in it
        readonly property string typed: root.digits
            //: Spoken: how many digits of a PIN were entered.
            ? qsTr("%n digits entered", "", input.length)
            //: Spoken of a field for a password: how much was typed.
            : qsTr("%n characters entered", "", input.length)

        width: root.width
        height: Math.max(Theme.touchTarget + 4, input.contentHeight + 2 * Theme.space)
        activeFocusOnTab: true

        Accessible.role: Accessible.EditableText
        Accessible.passwordEdit: true
        Accessible.focusable: true
        Accessible.name: words.text
        // Qt 6.4 gives what is a password no name.
        Accessible.description: words.text + "\n" + field.typed

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.surface
            border.color: input.activeFocus ? Theme.focus : Theme.outlineStrong
            border.width: input.activeFocus ? 2 : 1
        }
        TextInput {
            id: input

            objectName: root.fieldName
            anchors.fill: parent
            focus: true
            leftPadding: Theme.space
            rightPadding: Theme.space
            verticalAlignment: TextInput.AlignVCenter
            clip: true
            maximumLength: 1000
            selectByMouse: true
            echoMode: TextInput.Password
            passwordMaskDelay: 0 // no letter before its dot
            inputMethodHints: root.digits ? Qt.ImhSensitiveData + Qt.ImhDigitsOnly : Qt.ImhSensitiveData
            color: Theme.text
            selectionColor: Theme.goldSurface
            selectedTextColor: Theme.text
            font.family: Theme.family
            font.pixelSize: Theme.textBody
            onAccepted: root.accepted()
        }
    }
}
