pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// The words by which two people make sure that they mean the same publisher.
Rectangle {
    id: root

    required property string words

    implicitHeight: column.height + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surfaceQuiet

    Column {
        id: column

        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * Theme.space
        spacing: 4

        TextBlock {
            width: parent.width
            //: Over six words that stand for the publisher of a set.
            text: qsTr("The publisher’s six words")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        // Each in one piece, wherever the line ends.
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
            //: Under six words that stand for the publisher of a set: what they are for.
            text: qsTr("If you are unsure, call the publisher and read them out to each other: they must be the same.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
