import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the file of a key.
FileDialog {
    id: root

    required property App app
    required property KeyFileButton button

    Component.onCompleted: {
        root.currentFolder = root.app.data.inFolder("");
        root.open();
    }
    onAccepted: root.button.picked(root.selectedFile)

    //: Button of the file dialog: takes the file chosen.
    acceptLabel: qsTr("Open")
    //: Button of the file dialog: does nothing.
    rejectLabel: qsTr("Cancel")
    fileMode: FileDialog.OpenFile
    nameFilters: [
        //: Kinds of files in a file dialog.
        qsTr("Keys (*.key *.pub *.txt)"),
        //: Kinds of files in a file dialog.
        qsTr("All files (*)")
    ]
}
