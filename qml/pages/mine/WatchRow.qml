pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The folder that is watched for sets, and the way to choose one.
ActionRow {
    id: root

    required property App app
    required property Item room
    required property bool compact
    readonly property WatchedFolder watched: root.app.watched
    property bool opened: false

    objectName: "act.watch"
    visible: root.watched.available
    iconName: "eye"
    text: root.watched.watching
        //: Button: a folder is watched for sets; opens the choice of it.
        ? qsTr("A folder is watched")
        //: Button: opens the choice of a folder that is watched for sets.
        : qsTr("Watch a folder…")
    detail: !root.watched.watching
        //: Explains the button "Watch a folder…".
        ? qsTr("A set that comes into it is shown to you at once.")
        : root.watched.missing
        //: A folder that was watched for sets is gone. %1: the folder.
        ? qsTr("%1 is not there now").arg(root.watched.folder) : root.watched.folder
    onClicked: root.opened = true

    // Not in the sheet, which is gone while somebody is asked.
    AskerMaker {
        id: maker

        model: root.app.data
    }
    SheetMaker {
        wanted: root.opened
        sheet: Component {
            WatchSheet {
                app: root.app
                room: root.room
                compact: root.compact
                onOtherWanted: maker.ask("WatchFolderAsker.qml", {app: root.app})
                onClosed: root.opened = false
            }
        }
    }
}
