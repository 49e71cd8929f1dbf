import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for a folder to be watched.
FolderDialog {
    id: root

    required property App app

    Component.onCompleted: {
        root.currentFolder = root.app.data.inFolder("");
        root.open();
    }
    onAccepted: root.app.watched.watch(root.selectedFolder)

    //: Button of the folder dialog: takes the folder chosen.
    acceptLabel: qsTr("Watch")
    //: Button of the folder dialog: does nothing.
    rejectLabel: qsTr("Cancel")
}
