import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls

// The learner's own words to a fact. Kept when the field is left, or by the button.
Column {
    id: root

    required property string note
    readonly property bool touched: field.text !== root.note

    spacing: Theme.spaceSmall

    signal kept(string words)

    function keep() {
        if (root.touched) {
            root.kept(field.text);
        }
    }

    onNoteChanged: field.text = root.note
    // Another page is shown: nobody leaves the field then.
    onVisibleChanged: {
        if (!root.visible) {
            root.keep();
        }
    }
    Component.onCompleted: field.text = root.note

    TextBlock {
        id: label

        width: root.width
        //: Over the field for the learner's own words to a fact.
        text: qsTr("Note")
        font.weight: Font.DemiBold
    }
    TextArea {
        id: field

        objectName: "act.fact.note"
        width: root.width
        implicitHeight: Math.max(56, field.contentHeight + 24, hint.visible ? hint.height + 24 : 0)
        padding: Theme.space
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        color: Theme.text
        selectionColor: Theme.goldSurface
        selectedTextColor: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        activeFocusOnTab: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: keepIt
        onActiveFocusChanged: {
            if (!field.activeFocus) {
                root.keep();
            }
        }

        Accessible.role: Accessible.EditableText
        Accessible.name: label.text

        // That of the field itself has one line.
        TextBlock {
            id: hint

            x: field.padding
            y: field.padding
            width: field.width - 2 * field.padding
            visible: field.length === 0 && field.preeditText === ""
            //: In the empty field for a note.
            text: qsTr("In your own words")
            color: Theme.textQuiet
            lineHeight: 1
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: field.activeFocus ? Theme.focus : Theme.outlineStrong
            border.width: field.activeFocus ? 2 : 1
        }
    }
    TextButton {
        id: keepIt

        objectName: "act.fact.keepNote"
        visible: root.touched
        //: Button under the field for a note.
        text: qsTr("Save note")
        onClicked: root.keep()
    }
}
