import QtQuick
import Shixi.Controls

// A chart that can be gone through mark by mark: by arrows, by a tap. What is marked is said in words by who uses it.
Item {
    id: root

    required property int count
    property int current: 0
    property string name: ""
    property string currentText: ""
    // How far a key goes; 0: the key is not for the chart.
    property int across: 1
    property int down: 0

    signal tapped(real x, real y)
    // By a key.
    signal moved()

    activeFocusOnTab: root.count > 0

    Accessible.role: Accessible.Chart
    Accessible.name: root.name + (root.currentText === "" ? "" : ": " + root.currentText)
    Accessible.focusable: true

    function move(distance: int): bool {
        if (distance === 0) {
            return false;
        }
        root.current = Math.max(0, Math.min(root.count - 1, root.current + distance));
        root.moved();
        return true;
    }
    // True where the key has a meaning here.
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            return root.move(-root.across);
        case Qt.Key_Right:
            return root.move(root.across);
        case Qt.Key_Up:
            return root.move(-root.down);
        case Qt.Key_Down:
            return root.move(root.down);
        case Qt.Key_Home:
            return root.move(-root.count);
        case Qt.Key_End:
            return root.move(root.count);
        }
        return false;
    }

    Keys.onPressed: event => event.accepted = root.press(event.key)

    TapHandler {
        onTapped: point => root.tapped(point.position.x, point.position.y)
    }
    FocusRing {
        shown: root.activeFocus
        radius: Theme.radiusSmall
    }
}
