import QtQuick
import Shixi.Controls

// A key that is named, by its words, and the way to take it back.
Column {
    id: root

    required property string label
    required property string words
    required property string actName

    signal removed

    TextBlock {
        width: root.width
        text: root.label
        font.weight: Font.DemiBold
    }
    TextBlock {
        width: root.width
        text: root.words
    }
    TextButton {
        objectName: root.actName
        tint: Theme.text
        //: Button: a key is not named any more.
        text: qsTr("Take back")
        hint: root.label + " " + root.words
        onClicked: root.removed()
    }
}
