pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Where nobody is asked for file names: the sets in the folder of documents.
Sheet {
    id: root

    required property App app
    readonly property string folder: root.app.data.folder

    //: Heading over the files of sets found on a phone.
    heading: qsTr("Choose a set")
    //: Spoken name of the button that closes the list of files of sets.
    closeText: qsTr("Close")

    TextBlock {
        width: root.columnWidth
        text: list.count > 0
            //: Over the list of files of sets on a phone. %1: a folder.
            ? qsTr("Found in %1").arg(root.folder)
            //: Instead of the list of files of sets on a phone. %1: a folder; files of sets end in .shixi.
            : qsTr("There is no set in %1. Put the file (it ends in .shixi) there and come back.").arg(root.folder)
        color: Theme.textQuiet
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        id: list

        model: root.app.library.filesIn(root.folder)

        ActionRow {
            id: row

            required property string modelData
            required property int index

            objectName: "act.setFile." + row.index
            width: root.columnWidth
            iconName: "document"
            text: row.modelData
            onClicked: {
                root.close();
                root.app.library.look(root.app.data.inFolder(row.modelData));
            }
        }
    }
}
