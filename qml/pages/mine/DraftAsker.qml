import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the folder of a draft.
FolderDialog {
    id: root

    required property App app

    Component.onCompleted: {
        root.currentFolder = root.app.data.inFolder("");
        root.open();
    }
    onAccepted: root.app.publishing.look(root.selectedFolder)

    //: Title of the dialog that asks for the folder of a draft.
    title: qsTr("Folder of the draft")
    //: Button of the folder dialog: takes the folder chosen.
    acceptLabel: qsTr("Choose")
    //: Button of the folder dialog: does nothing.
    rejectLabel: qsTr("Cancel")
}
