pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// From the wish to publish to the folder of a draft, or of where the file goes.
Item {
    id: root

    required property App app
    required property Item room
    required property bool compact
    property QtObject asker: null
    property bool lists: false

    function ask() {
        root.lists = !root.app.data.picksFiles || !root.openDialog("DraftAsker.qml");
    }
    // False where there is no dialog, or no room for it.
    function openDialog(file: string): bool {
        const component = Qt.createComponent(Qt.resolvedUrl(file));
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
            DraftsSheet {
                app: root.app
                room: root.room
                compact: root.compact
                onClosed: root.lists = false
            }
        }
    }
}
