pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Where nobody is asked for folders: the drafts in the folder of documents.
Sheet {
    id: root

    required property App app
    readonly property string folder: root.app.data.folder

    //: Heading over the drafts found on a phone.
    heading: qsTr("Choose a draft")
    //: Spoken name of the button that closes the list of drafts.
    closeText: qsTr("Close")

    TextBlock {
        width: root.columnWidth
        text: list.count > 0
            //: Over the list of drafts on a phone. %1: a folder.
            ? qsTr("Found in %1").arg(root.folder)
            //: Instead of the list of drafts on a phone. %1: a folder.
            : qsTr("There is no draft in %1. Put its folder (it holds manifest.json) there and come back.").arg(root.folder)
        color: Theme.textQuiet
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        id: list

        model: root.app.publishing.draftsIn(root.folder)

        ActionRow {
            id: row

            required property string modelData
            required property int index

            objectName: "act.draft." + row.index
            width: root.columnWidth
            iconName: "document"
            text: row.modelData
            onClicked: {
                root.close();
                root.app.publishing.look(root.app.data.inFolder(row.modelData));
            }
        }
    }
}
