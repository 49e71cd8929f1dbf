import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the file of a set.
FileDialog {
    id: root

    required property App app

    Component.onCompleted: {
        root.currentFolder = root.app.data.inFolder("");
        root.open();
    }
    onAccepted: root.app.library.look(root.selectedFile)

    //: Button of the file dialog: takes the file chosen.
    acceptLabel: qsTr("Open")
    //: Button of the file dialog: does nothing.
    rejectLabel: qsTr("Cancel")
    fileMode: FileDialog.OpenFile
    nameFilters: [
        //: Kinds of files in a file dialog.
        qsTr("Sets and withdrawal notes (*.shixi *.zip *.txt *.png *.jpg *.jpeg)"),
        //: Kinds of files in a file dialog.
        qsTr("All files (*)")
    ]
}
