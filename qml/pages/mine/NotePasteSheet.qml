import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// For a withdrawal note that came as a message. The clipboard is read when the button is pressed, and not before.
Sheet {
    id: root

    required property LibraryModel sets

    //: Heading over the field for the text of a withdrawal note.
    heading: qsTr("Paste a withdrawal note")
    //: Spoken name of the button that closes the field for a withdrawal note.
    closeText: qsTr("Close")

    TextBlock {
        id: hint

        width: root.columnWidth
        //: Over the field for the text of a withdrawal note. Do not translate "shixi-withdrawal".
        text: qsTr("Copy the whole message, from the line that begins with “shixi-withdrawal” to the last, and paste it here.")
        color: Theme.textQuiet
    }
    TextArea {
        id: field

        objectName: "act.note.text"
        width: root.columnWidth
        implicitHeight: Math.min(240, Math.max(112, field.contentHeight + 24))
        clip: true
        padding: Theme.space
        wrapMode: TextEdit.WrapAnywhere
        textFormat: TextEdit.PlainText
        color: Theme.text
        selectionColor: Theme.goldSurface
        selectedTextColor: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        activeFocusOnTab: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: paste

        Accessible.role: Accessible.EditableText
        Accessible.name: root.heading

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: field.activeFocus ? Theme.focus : Theme.outlineStrong
            border.width: field.activeFocus ? 2 : 1
        }
    }
    QuietButton {
        id: paste

        objectName: "act.note.paste"
        width: root.columnWidth
        //: Button: puts what was copied into the field for a withdrawal note.
        text: qsTr("Paste")
        onClicked: {
            field.clear();
            field.paste();
        }
    }
    PrimaryButton {
        objectName: "act.note.look"
        width: root.columnWidth
        enabled: field.length > 0
        //: Button: shows what the withdrawal note in the field says.
        text: qsTr("See what it says")
        onClicked: {
            var words = field.text;
            root.close();
            root.sets.lookAtText(words);
        }
    }
}
