import QtQuick
import Shixi.Controls

// The path of a file, to be selected and copied.
Column {
    id: root

    required property string label
    required property string path

    topPadding: Theme.spaceSmall
    spacing: 2

    TextBlock {
        width: root.width
        text: root.label
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextEdit {
        id: words

        objectName: "path"
        width: root.width
        text: root.path
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAnywhere
        color: Theme.text
        selectionColor: Theme.goldSurface
        selectedTextColor: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textSmall

        Accessible.role: Accessible.StaticText
        Accessible.name: root.label + " " + root.path

        onActiveFocusChanged: words.activeFocus ? words.selectAll() : words.deselect()

        FocusRing {
            shown: words.activeFocus
            radius: Theme.radiusSmall
        }
    }
}
