pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// How large, how hurried and in which language; every choice is seen at once.
Column {
    id: root

    required property SettingsModel settings
    // What can be seen of it in this mode.
    readonly property list<int> sizes: root.settings.elder ? [150, 200] : [100, 125, 150]

    readonly property list<string> sizeNames: root.settings.elder ? [
        //: Choice for the text size: 150 %.
        qsTr("Very large"),
        //: Choice for the text size: 200 %.
        qsTr("Largest")
    ] : [
        //: Choice for the text size: 100 %.
        qsTr("Normal"),
        //: Choice for the text size: 125 %.
        qsTr("Large"),
        qsTr("Very large")
    ]
    readonly property int sizeChosen: root.settings.elder ? (root.settings.textScale >= 200 ? 1 : 0)
        : root.settings.textScale >= 150 ? 2 : root.settings.textScale >= 125 ? 1 : 0

    spacing: Theme.spaceLarge

    StepHeading {
        width: parent.width
        //: Title of the first page of the introduction.
        title: qsTr("Make it comfortable to read")
        //: First page of the introduction.
        detail: qsTr("All of this can be changed later in Me.")
    }
    ChoiceBar {
        width: parent.width
        actPrefix: "act.first.language"
        //: Spoken name of the choice of the language.
        name: qsTr("Language")
        choices: [
            //: Choice for the language: as the system has it.
            qsTr("System"),
            //: Choice for the language: Chinese, written in Chinese in every language.
            qsTr("中文"),
            //: Choice for the language: English, written in English in every language.
            qsTr("English")
        ]
        current: root.settings.language
        onPicked: index => root.settings.language = index
    }
    Panel {
        width: parent.width

        contentItem: Column {
            spacing: Theme.space

            TextBlock {
                width: parent.width
                //: Over the choice of the text size.
                text: qsTr("Text size")
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            ChoiceBar {
                width: parent.width
                actPrefix: "act.first.textSize"
                name: qsTr("Text size")
                choices: root.sizeNames
                current: root.sizeChosen
                onPicked: index => root.settings.textScale = root.sizes[index]
            }
            TextBlock {
                width: parent.width
                topPadding: Theme.spaceSmall
                //: A sentence that shows the text size chosen: the first line of the Analects.
                text: qsTr("To learn, and at due times to practise: is that not a joy?")
                font.pixelSize: Theme.textStem
                font.weight: Font.Bold
            }
        }
    }
    ModeChoice {
        width: parent.width
        settings: root.settings
    }
}
