pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// From the wish to publish to the folder of a draft, or of where the file goes.
Item {
    id: root

    required property App app
    required property Item room
    required property bool compact
    property bool lists: false

    function ask() {
        root.lists = !root.app.data.picksFiles || !maker.ask("DraftAsker.qml", {app: root.app});
    }

    AskerMaker {
        id: maker

        model: root.app.data
    }
    SheetMaker {
        wanted: root.lists
        sheet: Component {
            DraftsSheet {
                app: root.app
                room: root.room
                compact: root.compact
                onClosed: root.lists = false
            }
        }
    }
}
