import QtQuick
import QtQuick.Dialogs
import Shixi.Models

// Asks for the name of a file.
FileDialog {
    id: root

    required property DataModel model
    required property int task
    readonly property bool writes: root.task !== DataModel.Restore && root.task !== DataModel.Merge

    Component.onCompleted: {
        root.currentFolder = root.model.inFolder("");
        if (root.writes) {
            root.selectedFile = root.model.suggested(root.task);
        }
        root.open();
    }
    onAccepted: root.model.take(root.task, root.selectedFile)

    acceptLabel: root.writes
        //: Button of the file dialog: writes the file.
        ? qsTr("Save")
        //: Button of the file dialog: takes the file chosen.
        : qsTr("Open")
    //: Button of the file dialog: does nothing.
    rejectLabel: qsTr("Cancel")
    fileMode: root.writes ? FileDialog.SaveFile : FileDialog.OpenFile
    nameFilters: {
        switch (root.task) {
        case DataModel.ExportTable:
            //: Kinds of files in a file dialog.
            return [qsTr("Tables (*.csv)")];
        case DataModel.ExportLines:
            //: Kinds of files in a file dialog.
            return [qsTr("Lines of JSON (*.jsonl)")];
        case DataModel.SaveNotes:
            //: Kinds of files in a file dialog.
            return [qsTr("Correction notes (*.jsonl)")];
        }
        //: Kinds of files in a file dialog.
        return [qsTr("Backups (*.db)"), qsTr("All files (*)")];
    }
}
