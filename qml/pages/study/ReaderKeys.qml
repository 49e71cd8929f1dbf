import QtQuick
import Shixi.Models

// The keyboard over the text.
QtObject {
    id: root

    required property ReaderModel reader
    required property ReadingText text

    signal leave
    signal searchAsked
    signal stepped(int by)

    // True where the key had a meaning.
    function press(key: int, modifiers: int): bool {
        if (modifiers !== Qt.NoModifier && modifiers !== Qt.KeypadModifier) {
            return false;
        }
        switch (key) {
        case Qt.Key_Escape:
        case Qt.Key_Back:
            if (root.reader.selected >= 0) {
                root.text.forceActiveFocus(); // a note being written is kept as it is left, while its fact is looked at
                root.reader.deselect();
            } else {
                root.leave();
            }
            return true;
        case Qt.Key_N:
            root.stepped(1);
            return true;
        case Qt.Key_P:
            root.stepped(-1);
            return true;
        case Qt.Key_B:
            root.text.bookmark();
            return true;
        case Qt.Key_Slash:
            root.searchAsked();
            return true;
        }
        return root.scroll(key);
    }

    function scroll(key: int): bool {
        switch (key) {
        case Qt.Key_Up:
        case Qt.Key_Down:
            root.text.scrollBy(key === Qt.Key_Down ? 80 : -80);
            return true;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            root.text.scrollPage(key === Qt.Key_PageDown ? 1 : -1);
            return true;
        case Qt.Key_Home:
        case Qt.Key_End:
            root.text.toEnd(key === Qt.Key_End);
            return true;
        }
        return false;
    }
}
