pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Six words that stand for a key, each in one piece wherever the line ends, and what they are for.
Rectangle {
    id: root

    required property string words
    property string note: ""

    implicitHeight: column.height + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surfaceQuiet

    Column {
        id: column

        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * Theme.space
        spacing: 4

        Flow {
            width: parent.width
            spacing: Theme.spaceLarge

            Repeater {
                model: root.words.split(" · ")

                TextBlock {
                    required property string modelData

                    text: modelData
                    font.pixelSize: Theme.textHeading
                    font.weight: Font.DemiBold
                }
            }
        }
        TextBlock {
            width: parent.width
            visible: root.note !== ""
            text: root.note
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
