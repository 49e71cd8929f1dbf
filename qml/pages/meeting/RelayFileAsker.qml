import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the name of the file the results of a relay test go into.
FileDialog {
    id: root

    required property App app

    Component.onCompleted: {
        root.currentFolder = root.app.data.inFolder("");
        root.selectedFile = root.app.data.inFolder(root.app.relay.fileName);
        root.open();
    }
    onAccepted: root.app.relay.saveCopy(root.selectedFile)

    //: Button of the file dialog: writes the file.
    acceptLabel: qsTr("Save")
    //: Button of the file dialog: does nothing.
    rejectLabel: qsTr("Cancel")
    fileMode: FileDialog.SaveFile
    defaultSuffix: "csv"
    //: Kinds of files in a file dialog.
    nameFilters: [qsTr("Tables (*.csv)"), qsTr("Text (*.txt)")]
}
