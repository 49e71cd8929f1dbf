pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Shixi.Controls
import Shixi.Models

// A study guide tells an article in other words; who has the article can load it, and is shown the facts in it.
Panel {
    id: root

    required property OriginalModel original

    contentItem: Column {
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Over what is said of the article itself, which the study guide is about.
            text: qsTr("The article itself")
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            text: root.original.loaded
                //: The article was loaded. %n: so many facts were found in it.
                ? qsTr("Loaded. %n fact(s) are shown in the article's own words.", "", root.original.found)
                //: The article is not part of the program; a learner may have it as a text file.
                : qsTr("This guide tells it in other words. If you have it as a text file, load it: answers are then shown in the article's own words.")
            color: Theme.textQuiet
            lineHeight: 1.2
        }
        TextBlock {
            width: parent.width
            visible: root.original.anotherText
            //: The file chosen was read and is not the article this guide is about.
            text: qsTr("That file holds another text. Nothing was changed.")
            color: Theme.wrong
        }
        Flow {
            width: parent.width
            spacing: Theme.spaceSmall

            TextButton {
                objectName: "act.original.load"
                //: Button: opens a dialog to choose the article's text file.
                text: qsTr("Load the article…")
                onClicked: dialog.open()
            }
            TextButton {
                objectName: "act.original.remove"
                visible: root.original.loaded
                //: Button: the loaded article is no longer used, and its copy is deleted.
                text: qsTr("Take it out")
                onClicked: root.original.remove()
            }
        }
    }

    FileDialog {
        id: dialog

        //: Title of the dialog to choose the article's text file.
        title: qsTr("The article as a text file")
        //: In a file dialog: what sort of files are shown.
        nameFilters: [qsTr("Text") + " (*.txt *.md)"]
        //: Button of the file dialog: reads the file chosen.
        acceptLabel: qsTr("Load")
        //: Button of the file dialog: does nothing.
        rejectLabel: qsTr("Cancel")
        onAccepted: root.original.load(dialog.selectedFile)
    }
}
