import QtQuick
import Shixi.Models

// The keyboard of listening, and the buttons of a headset.
QtObject {
    id: root

    required property ListeningModel listening
    readonly property bool listens: root.listening.state === ListeningModel.Listening

    signal help
    signal scroll(real distance)

    // True where the key had a meaning.
    function press(key: int, modifiers: int, text: string): bool {
        if (key === Qt.Key_Escape || key === Qt.Key_Back) {
            root.listening.close();
            return true;
        }
        if (text === "?" || text === "？") {
            root.help();
            return true;
        }
        const plain = modifiers === Qt.NoModifier || modifiers === Qt.KeypadModifier;
        return plain && (root.pressAnywhere(key) || (root.listens ? root.pressListening(key) : root.pressOffered(key)));
    }

    function pressAnywhere(key: int): bool {
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

    function pressOffered(key: int): bool {
        if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space) {
            root.listening.goOn();
            return true;
        }
        return false;
    }

    function pressListening(key: int): bool {
        switch (key) {
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_MediaPlay:
        case Qt.Key_MediaPause:
        case Qt.Key_MediaTogglePlayPause:
            root.listening.toggle();
            return true;
        case Qt.Key_Right:
        case Qt.Key_MediaNext:
            root.listening.forward();
            return true;
        case Qt.Key_Left:
        case Qt.Key_MediaPrevious:
            root.listening.back();
            return true;
        }
        return false;
    }
}
