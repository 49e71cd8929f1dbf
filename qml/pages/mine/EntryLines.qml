import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls

// Lines to be written or pasted, with what they are for above them.
Column {
    id: root

    required property string label
    property string fieldName: ""
    property alias text: field.text

    spacing: 4

    TextBlock {
        id: words

        width: root.width
        text: root.label
        font.weight: Font.DemiBold
    }
    TextArea {
        id: field

        objectName: root.fieldName
        width: root.width
        implicitHeight: Math.max(3 * Theme.touchTarget, field.contentHeight + 2 * Theme.space)
        padding: Theme.space
        wrapMode: TextEdit.WrapAnywhere
        textFormat: TextEdit.PlainText
        inputMethodHints: Qt.ImhSensitiveData
        color: Theme.text
        selectionColor: Theme.goldSurface
        selectedTextColor: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        activeFocusOnTab: true
        // Out of it as out of every other field.
        Keys.onTabPressed: field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

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
