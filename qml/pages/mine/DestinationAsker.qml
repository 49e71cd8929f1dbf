import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the folder the published file goes into.
FolderDialog {
    id: root

    required property App app

    Component.onCompleted: {
        root.currentFolder = root.app.data.inFolder("");
        root.open();
    }
    onAccepted: root.app.publishing.setFolder(root.selectedFolder)

    //: Title of the dialog that asks where the published file goes.
    title: qsTr("Folder for the file")
    //: Button of the folder dialog: takes the folder chosen.
    acceptLabel: qsTr("Choose")
    //: Button of the folder dialog: does nothing.
    rejectLabel: qsTr("Cancel")
}
