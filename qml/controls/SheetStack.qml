pragma Singleton
import QtQuick

// Which sheets lie over which. In Qt 6.4 a modal popup keeps the wheel from every popup above it, and Escape and a press
// outside reach both: only the uppermost sheet of a window is modal, and only that is closed.
QtObject {
    id: root

    property var sheets: [] // the uppermost last

    function put(sheet: QtObject) {
        root.sheets = root.sheets.filter(other => other !== sheet).concat([sheet]);
    }
    function take(sheet: QtObject) {
        root.sheets = root.sheets.filter(other => other !== sheet);
    }
    // Of `all`, which are those above; handed in so that a binding follows it.
    function isCovered(sheet: QtObject, room: Item, all: var): bool {
        var place = all.indexOf(sheet);
        return place >= 0 && all.slice(place + 1).some(other => other.room.Window.window === room.Window.window);
    }
}
