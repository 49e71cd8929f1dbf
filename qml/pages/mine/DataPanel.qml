import QtQuick
import Shixi.Controls
import Shixi.Models

// What the learner did, as a file: copied, brought back, taken elsewhere.
Panel {
    id: root

    required property DataModel model

    // What a row asks for.
    signal wanted(int task)

    contentItem: Column {
        spacing: 4

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading over what can be done with the learner's file.
            text: qsTr("Your data")
        }
        TextBlock {
            width: parent.width
            bottomPadding: Theme.spaceSmall
            //: Under the heading "Your data": what the file holds.
            text: qsTr("Everything you answered, your notes, stars and settings, in one file on this device.")
            color: Theme.textQuiet
        }
        ActionRow {
            objectName: "act.data.backUp"
            width: parent.width
            iconName: "backup"
            //: Button: copies the learner's file to a place of choice.
            text: qsTr("Back up")
            //: Explains the button "Back up".
            detail: qsTr("A copy to keep somewhere safe.")
            onClicked: root.wanted(DataModel.BackUp)
        }
        ActionRow {
            objectName: "act.data.restore"
            width: parent.width
            iconName: "restore"
            //: Button: puts a backup in the place of what is here.
            text: qsTr("Restore a backup")
            //: Explains the button "Restore a backup".
            detail: qsTr("It takes the place of what is here, which is kept aside.")
            onClicked: root.wanted(DataModel.Restore)
        }
        ActionRow {
            objectName: "act.data.merge"
            width: parent.width
            iconName: "merge"
            //: Button: adds what another device's file holds.
            text: qsTr("Add from another device")
            //: Explains the button "Add from another device".
            detail: qsTr("Brings in the answers of another backup of yours; nothing here is lost, nothing counts twice.")
            onClicked: root.wanted(DataModel.Merge)
        }
        ActionRow {
            objectName: "act.data.exportTable"
            width: parent.width
            iconName: "table"
            //: Button: writes all answers as a table for a spreadsheet program.
            text: qsTr("Export answers as a table")
            //: Explains the button "Export answers as a table". CSV is a file format.
            detail: qsTr("A CSV file for a spreadsheet program.")
            onClicked: root.wanted(DataModel.ExportTable)
        }
        ActionRow {
            objectName: "act.data.exportLines"
            width: parent.width
            iconName: "export"
            //: Button: writes all answers as lines for other programs.
            text: qsTr("Export answers for programs")
            //: Explains the button "Export answers for programs". JSON is a data format.
            detail: qsTr("A file with one line of JSON for each answer.")
            onClicked: root.wanted(DataModel.ExportLines)
        }
        FilePathLine {
            width: parent.width
            //: Before the path of the learner's file.
            label: qsTr("Your file lies here:")
            path: root.model.dataPath
        }
    }
}
