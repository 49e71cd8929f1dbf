pragma Singleton
import QtQuick

// Which sheets are open, a bit each, the higher the further above. In Qt 6.4 a modal popup keeps the wheel from every
// popup above it, and Escape and a press outside reach both: only the uppermost sheet is modal, and only that is closed.
QtObject {
    id: root

    property int open: 0

    // The bit of a sheet that comes above all.
    function put(): int {
        var bit = 1;
        while (bit <= root.open) {
            bit = bit * 2;
        }
        root.open = root.open + bit;
        return bit;
    }
    function take(bit: int) {
        root.open = root.open - bit;
    }
}
