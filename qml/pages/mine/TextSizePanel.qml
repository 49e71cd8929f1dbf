import QtQuick
import Shixi.Controls
import Shixi.Models

// How large words are, with a sentence to judge by.
Panel {
    id: root

    required property SettingsModel settings
    readonly property list<int> sizes: [100, 125, 150, 175, 200]
    // Drawn in several sizes, to choose one of them; it means size in every language.
    readonly property string letter: "A"

    function nearest(): int {
        var place = 0;
        while (place + 1 < root.sizes.length && root.sizes[place + 1] <= root.settings.textScale) {
            ++place;
        }
        return place;
    }

    contentItem: Column {
        spacing: Theme.space

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Setting: how large the words are. %1: per cent of the usual size.
            text: qsTr("Text size: %1%").arg(root.settings.textScale)
        }
        ChoiceBar {
            width: parent.width
            actPrefix: "act.textSize"
            name: qsTr("Text size")
            choices: [root.letter, root.letter, root.letter, root.letter, root.letter]
            spoken: ["100%", "125%", "150%", "175%", "200%"]
            pixelSizes: [17, 21, 26, 30, 34]
            current: root.nearest()
            onPicked: index => root.settings.textScale = root.sizes[index]
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
