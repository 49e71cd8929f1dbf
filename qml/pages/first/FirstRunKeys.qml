import QtQuick
import Shixi.Models

// The keyboard of the introduction: what a key means depends on the page.
QtObject {
    id: root

    required property FirstRunModel firstRun
    readonly property bool asking: root.firstRun.page === FirstRunModel.Samples && !root.firstRun.answered

    signal begin
    signal scroll(real distance)

    // The one thing to do next.
    function goOn() {
        if (root.firstRun.page === FirstRunModel.Ready) {
            root.begin();
        } else if (root.asking) {
            root.firstRun.submit();
        } else {
            root.firstRun.next();
        }
    }

    // True where the key had a meaning.
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            root.goOn();
            return true;
        case Qt.Key_Escape:
        case Qt.Key_Back:
            root.firstRun.back();
            return true;
        case Qt.Key_Down:
        case Qt.Key_Up:
            root.scroll(key === Qt.Key_Down ? 80 : -80);
            return true;
        }
        const number = key >= Qt.Key_1 && key <= Qt.Key_9;
        if (!root.asking || (!number && (key < Qt.Key_A || key > Qt.Key_H))) {
            return false;
        }
        root.firstRun.chooseAt(number ? key - Qt.Key_1 : key - Qt.Key_A);
        return true;
    }
}
