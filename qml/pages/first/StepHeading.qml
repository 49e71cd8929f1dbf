import QtQuick
import Shixi.Controls

// What a page of the introduction is about.
Column {
    id: root

    required property string title
    property string detail: ""

    spacing: Theme.spaceSmall

    TextBlock {
        width: root.width
        text: root.title
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
    }
    TextBlock {
        width: root.width
        visible: root.detail !== ""
        text: root.detail
        color: Theme.textQuiet
    }
}
