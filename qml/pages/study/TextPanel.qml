pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// One text: how far its facts are learnt, and the button to read on.
Panel {
    id: root

    required property ReaderModel reader
    readonly property bool begun: root.reader.placeRow > 0

    contentItem: Column {
        spacing: Theme.spaceLarge

        Column {
            width: parent.width
            spacing: Theme.spaceSmall

            Chip {
                width: Math.min(implicitWidth, parent.width)
                text: root.reader.isGuide
                    //: Small label over a text: it is a study guide, not the article itself.
                    ? qsTr("Study guide")
                    //: Small label over a text: it is the article itself.
                    : qsTr("Article")
            }
            TextBlock {
                width: parent.width
                text: root.reader.title
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
                Accessible.name: root.reader.title
            }
        }
        LearntLine {
            width: parent.width
            visible: root.reader.progress.core > 0
            //: On the Study page, before a count: facts that must be known.
            label: qsTr("Core facts learnt")
            learnt: root.reader.progress.coreLearnt
            all: root.reader.progress.core
        }
        LearntLine {
            width: parent.width
            visible: root.reader.progress.useful > 0
            //: On the Study page, before a count: facts that are good to know.
            label: qsTr("Useful facts learnt")
            learnt: root.reader.progress.usefulLearnt
            all: root.reader.progress.useful
        }
        TextBlock {
            width: parent.width
            visible: root.reader.progress.due > 0
            //: On the Study page. %n: facts it is time to review.
            text: qsTr("%n facts are due for review; they are underlined.", "", root.reader.progress.due)
            color: Theme.textQuiet
        }
        Column {
            width: parent.width
            spacing: Theme.spaceSmall

            PrimaryButton {
                objectName: "act.study.read"
                width: parent.width
                text: root.begun
                    //: Button on the Study page: opens the text where reading stopped. %1: number of the paragraph.
                    ? qsTr("Continue at paragraph %1").arg(root.reader.placeRow + 1)
                    //: Button on the Study page: opens the text at its beginning.
                    : qsTr("Read")
                onClicked: root.reader.open(Math.max(0, root.reader.placeRow))
            }
            TextBlock {
                width: parent.width
                visible: !root.begun
                //: Under the button to read, before the text was ever opened.
                text: qsTr("Tap a fact in the text to see how well you remember it and to practise it. Tap the number of a paragraph to mark it.")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
            TextBlock {
                width: parent.width
                visible: root.begun && root.reader.placeSection !== ""
                //: Under the button to read on. %1: heading of the section where reading stopped.
                text: qsTr("You stopped in “%1”.").arg(root.reader.placeSection)
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Column {
            width: parent.width
            visible: root.reader.textTitles.length > 1
            spacing: Theme.spaceSmall

            TextBlock {
                width: parent.width
                //: On the Study page, over the list of the texts of the set.
                text: qsTr("Texts")
                color: Theme.textQuiet
            }
            ChoiceBar {
                width: parent.width
                //: Spoken name of the choice between the texts of the set.
                name: qsTr("Text to read")
                actPrefix: "act.study.text"
                choices: root.reader.textTitles
                current: root.reader.textIndex
                onPicked: index => root.reader.textIndex = index
            }
        }
    }
}
