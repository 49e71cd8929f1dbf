import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the folder of a draft. Made only when it is wanted: the dialogs of the system take their time to load.
FolderDialog {
    id: root

    required property App app
    required property bool compact
    required property Item room

    Component.onCompleted: {
        root.currentFolder = root.app.data.inFolder("");
        var focused = root.room.Window.activeFocusItem;
        root.open();
        // Where the system has no dialog, Qt's own lies over the window and takes the focus; a phone has no room for it.
        if (root.compact && root.room.Window.activeFocusItem !== focused) {
            root.close();
            root.app.data.picksFiles = false;
        }
    }
    onAccepted: root.app.publishing.look(root.selectedFolder)

    //: Title of the dialog that asks for the folder of a draft.
    title: qsTr("Folder of the draft")
    //: Button of the folder dialog: takes the folder chosen.
    acceptLabel: qsTr("Choose")
    //: Button of the folder dialog: does nothing.
    rejectLabel: qsTr("Cancel")
}
