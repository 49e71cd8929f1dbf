import QtQuick
import Shixi.Controls

// The title of a page and a quiet line under it.
Column {
    id: root

    required property string title
    property string detail: ""

    spacing: 2

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
