pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Which folder is watched for sets.
Sheet {
    id: root

    required property App app
    readonly property WatchedFolder watched: root.app.watched

    // Another folder than those listed.
    signal otherWanted

    //: Heading over the folders that can be watched for sets.
    heading: qsTr("Watch a folder")
    //: Spoken name of the button that closes the choice of a folder.
    closeText: qsTr("Close")

    function choose(folder: string) {
        root.close();
        root.watched.watchPath(folder);
    }

    TextBlock {
        width: root.columnWidth
        text: root.watched.watching
            //: Over the choice of a folder. %1: the one that is watched for sets now.
            ? qsTr("Watched now: %1").arg(root.watched.folder)
            //: Over the choice of a folder that is watched for sets.
            : qsTr("Each set that comes into the folder is shown to you once. Nothing is added before you say so, and the files stay as they are.")
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: root.watched.usualFolders()

        ActionRow {
            id: row

            required property string modelData
            required property int index

            objectName: "act.watch.folder." + row.index
            width: root.columnWidth
            iconName: "folder"
            text: row.modelData
            onClicked: root.choose(row.modelData)
        }
    }
    ActionRow {
        objectName: "act.watch.other"
        width: root.columnWidth
        visible: root.app.data.picksFiles && !root.compact
        iconName: "folder"
        //: Button: asks for a folder to be watched for sets.
        text: qsTr("Another folder…")
        onClicked: {
            root.otherWanted();
            root.close();
        }
    }
    QuietButton {
        objectName: "act.watch.stop"
        width: root.columnWidth
        visible: root.watched.watching
        //: Button: the folder is not watched for sets any more.
        text: qsTr("Stop watching")
        onClicked: {
            root.watched.stop();
            root.close();
        }
    }
}
