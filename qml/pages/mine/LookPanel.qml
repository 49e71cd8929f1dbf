import QtQuick
import Shixi.Controls
import Shixi.Models

// Language and colours.
Panel {
    id: root

    required property SettingsModel settings

    contentItem: Column {
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Setting: language of the interface.
            text: qsTr("Language")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        ChoiceBar {
            width: parent.width
            actPrefix: "act.language"
            name: qsTr("Language")
            choices: [
                //: Choice for the language and for the colours: as the system has it.
                qsTr("System"),
                //: Choice for the language: Chinese, written in Chinese in every language.
                qsTr("中文"),
                //: Choice for the language: English, written in English in every language.
                qsTr("English")
            ]
            current: root.settings.language
            onPicked: index => root.settings.language = index
        }
        TextBlock {
            width: parent.width
            topPadding: Theme.spaceSmall
            //: Setting: light or dark colours.
            text: qsTr("Colours")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        ChoiceBar {
            width: parent.width
            actPrefix: "act.theme"
            name: qsTr("Colours")
            choices: [
                qsTr("System"),
                //: Choice for the colours: dark words on light paper.
                qsTr("Light"),
                //: Choice for the colours: light words on dark paper.
                qsTr("Dark"),
                //: Choice for the colours: black on white with strong lines, for those who see less well.
                qsTr("High contrast")
            ]
            current: root.settings.theme
            onPicked: index => root.settings.theme = index
        }
    }
}
