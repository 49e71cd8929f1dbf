pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// From the wish for a set to its file.
Item {
    id: root

    required property App app
    required property Item room
    required property bool compact
    property QtObject asker: null
    property bool lists: false

    function ask() {
        root.lists = !root.app.data.picksFiles || !root.openDialog();
    }
    // False where there is no dialog, or no room for it.
    function openDialog(): bool {
        const component = Qt.createComponent(Qt.resolvedUrl("SetFileAsker.qml"));
        if (component.status !== Component.Ready) {
            console.warn(component.errorString());
            return false;
        }
        if (root.asker) {
            root.asker.destroy();
        }
        root.asker = component.createObject(root, {app: root.app, compact: root.compact, room: root.room});
        return root.app.data.picksFiles;
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
