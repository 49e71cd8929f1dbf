import QtQuick
import Shixi.Controls
import Shixi.Models

// Makes a dialog of the system when somebody is to be asked: to load them all takes its time, and not every device has
// them.
Item {
    id: root

    required property DataModel model
    // Of no type: that of a dialog is not loaded yet.
    property var asker: null

    // `file`: of the dialog, beside this one; `words`: its required properties. False where there is no dialog, or no
    // room for it; nobody is asked for files any more then.
    function ask(file: string, words: var): bool {
        const component = Qt.createComponent(Qt.resolvedUrl(file));
        if (component.status !== Component.Ready) {
            console.warn(component.errorString());
            return false;
        }
        if (root.asker) {
            root.asker.destroy();
        }
        root.asker = component.createObject(root, words);
        const focused = root.Window.activeFocusItem;
        root.asker.open();
        // Where the system has no dialog, Qt's own lies over the window and takes the focus; a phone has no room for it.
        if (root.Window.width < Theme.compactWidth && root.Window.activeFocusItem !== focused) {
            root.asker.close();
            root.model.picksFiles = false;
        }
        return root.model.picksFiles;
    }
}
