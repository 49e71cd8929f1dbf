import QtQuick
import Shixi.Controls
import Shixi.Models

// Makes a dialog of the system when somebody is to be asked: to load them all takes its time, and not every device has
// them.
Item {
    id: root

    required property DataModel model
    property QtObject asker: null

    // `file`: of the dialog, which lies beside this one and opens itself. False where there is none, or no room for it;
    // nobody is asked for files any more then.
    function ask(file: string, properties: var): bool {
        const component = Qt.createComponent(Qt.resolvedUrl(file));
        if (component.status !== Component.Ready) {
            console.warn(component.errorString());
            return false;
        }
        if (root.asker) {
            root.asker.destroy();
        }
        const focused = root.Window.activeFocusItem;
        root.asker = component.createObject(root, properties);
        // Where the system has no dialog, Qt's own lies over the window and takes the focus; a phone has no room for it.
        if (root.Window.width < Theme.compactWidth && root.Window.activeFocusItem !== focused) {
            root.asker.destroy();
            root.model.picksFiles = false;
        }
        return root.model.picksFiles;
    }
}
