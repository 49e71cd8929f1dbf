import QtQuick
import Shixi.Controls

// A heading and how many there are.
Item {
    id: root

    required property string title
    required property int figure

    implicitHeight: Math.max(words.height, count.height)

    TextBlock {
        id: words

        width: root.width - count.width - Theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        font.pixelSize: Theme.textHeading
        font.weight: Font.Bold
    }
    TextBlock {
        id: count

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.figure
        color: root.figure > 0 ? Theme.text : Theme.textQuiet
        font.pixelSize: Theme.textHeading
        font.weight: Font.DemiBold
    }
}
