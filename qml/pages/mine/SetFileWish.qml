pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// From the wish for a set to its file.
Item {
    id: root

    required property App app
    required property Item room
    required property bool compact
    property bool lists: false

    function ask() {
        root.lists = !root.app.data.picksFiles || !maker.ask("SetFileAsker.qml", {app: root.app});
    }

    AskerMaker {
        id: maker

        model: root.app.data
    }
    SheetMaker {
        wanted: root.lists
        sheet: Component {
            SetFilesSheet {
                app: root.app
                room: root.room
                compact: root.compact
                onClosed: root.lists = false
            }
        }
    }
}
