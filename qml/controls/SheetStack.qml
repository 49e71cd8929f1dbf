pragma Singleton
import QtQuick

// Which sheets lie over which. In Qt 6.4 a modal popup keeps the wheel from every popup above it, and Escape and a press
// outside reach both: only the uppermost sheet of a window is modal, and only that is closed.
QtObject {
    id: root

    property Sheet top: null // opened last; each knows the one below it

    function put(sheet: Sheet) {
        root.take(sheet);
        sheet.below = root.top;
        root.top = sheet;
    }
    function take(sheet: Sheet) {
        if (root.top === sheet) {
            root.top = sheet.below;
        }
        for (var above = root.top; above !== null; above = above.below) {
            if (above.below === sheet) {
                above.below = sheet.below;
            }
        }
        sheet.below = null;
    }
    function isCovered(sheet: Sheet): bool {
        var covered = false;
        for (var open = root.top; open !== null; open = open.below) {
            if (open === sheet) {
                return covered;
            }
            covered = covered || open.room.Window.window === sheet.room.Window.window;
        }
        return false;
    }
}
