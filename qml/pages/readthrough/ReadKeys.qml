import QtQuick
import Shixi.Models

// The keyboard of study mode.
QtObject {
    id: root

    required property ReadThroughModel reading

    signal help
    signal clip
    signal scroll(real distance)

    // True where the key had a meaning.
    function press(key: int, modifiers: int, text: string): bool {
        if (text === "?" || text === "？") {
            root.help();
            return true;
        }
        return (modifiers === Qt.NoModifier || modifiers === Qt.KeypadModifier) && root.pressPlain(key);
    }

    function pressPlain(key: int): bool {
        switch (key) {
        case Qt.Key_Escape:
        case Qt.Key_Back:
            root.reading.close();
            return true;
        case Qt.Key_Right:
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.reading.item += 1;
            return true;
        case Qt.Key_Left:
        case Qt.Key_Backspace:
            root.reading.item -= 1;
            return true;
        case Qt.Key_Home:
            root.reading.beginAnew();
            return true;
        case Qt.Key_F:
            root.reading.toggleStar();
            return true;
        case Qt.Key_P:
            root.clip();
            return true;
        }
        return root.pressScroll(key);
    }

    function pressScroll(key: int): bool {
        switch (key) {
        case Qt.Key_Down:
        case Qt.Key_PageDown:
            root.scroll(key === Qt.Key_Down ? 80 : 320);
            return true;
        case Qt.Key_Up:
        case Qt.Key_PageUp:
            root.scroll(key === Qt.Key_Up ? -80 : -320);
            return true;
        }
        return false;
    }
}
