import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the file of a published set. Made only when it is wanted: the dialogs of the system take their time to load.
FileDialog {
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
    onAccepted: root.app.withdrawing.lookIntoFile(root.selectedFile)

    //: Button of the file dialog: takes the file chosen.
    acceptLabel: qsTr("Open")
    //: Button of the file dialog: does nothing.
    rejectLabel: qsTr("Cancel")
    fileMode: FileDialog.OpenFile
    nameFilters: [
        //: Kinds of files in a file dialog.
        qsTr("Sets (*.shixi)"),
        //: Kinds of files in a file dialog.
        qsTr("All files (*)")
    ]
}
