import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the file of a published set.
FileDialog {
    id: root

    required property App app

    Component.onCompleted: {
        root.currentFolder = root.app.data.inFolder("");
        root.open();
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
