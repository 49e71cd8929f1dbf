pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Where nobody is asked for file names: the backups in the folder of documents.
Sheet {
    id: root

    required property DataModel model

    signal picked(url file)

    //: Heading over the backups found on a phone.
    heading: qsTr("Choose a backup")
    //: Spoken name of the button that closes the list of backups.
    closeText: qsTr("Close")

    TextBlock {
        width: root.columnWidth
        text: root.model.backups.length > 0
            //: Over the list of backups on a phone. %1: a folder.
            ? qsTr("Found in %1").arg(root.model.folder)
            //: Instead of the list of backups on a phone. %1: a folder; files of backups end in .db.
            : qsTr("There is no backup in %1. Put the file (it ends in .db) there and come back.").arg(root.model.folder)
        color: Theme.textQuiet
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: root.model.backups

        ActionRow {
            id: row

            required property string modelData
            required property int index

            objectName: "act.file." + row.index
            width: root.columnWidth
            iconName: "document"
            text: row.modelData
            onClicked: {
                root.close();
                root.picked(root.model.inFolder(row.modelData));
            }
        }
    }
}
