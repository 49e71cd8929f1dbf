import QtQuick
import Shixi.Controls
import Shixi.Models

// How large words are, with a sentence to judge by.
Panel {
    id: root

    required property SettingsModel settings

    contentItem: Column {
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Setting: how large the words are.
            text: qsTr("Text size")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        ChoiceBar {
            width: parent.width
            actPrefix: "act.textSize"
            name: qsTr("Text size")
            choices: [
                //: Choice for the text size: 100 %.
                qsTr("Normal"),
                //: Choice for the text size: 125 %.
                qsTr("Large"),
                //: Choice for the text size: 150 %.
                qsTr("Largest")
            ]
            current: root.settings.textScale >= 150 ? 2 : root.settings.textScale >= 125 ? 1 : 0
            onPicked: index => root.settings.textScale = 100 + 25 * index
        }
        Panel {
            width: parent.width
            fill: Theme.surfaceQuiet
            edge: Theme.surfaceQuiet

            contentItem: TextBlock {
                //: A sentence that shows the text size chosen: the first line of the Analects.
                text: qsTr("To learn, and at due times to practise: is that not a joy?")
                font.pixelSize: Theme.textStem
                font.weight: Font.Bold
            }
        }
    }
}
