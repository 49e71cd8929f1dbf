import QtQuick
import Shixi.Models

// The keyboard of a relay test where no paper is worked on.
QtObject {
    id: root

    required property RelayModel relay

    signal help
    signal scroll(real distance)

    // True where the key had a meaning.
    function press(key: int, modifiers: int, text: string): bool {
        if (key === Qt.Key_Escape || key === Qt.Key_Back) {
            root.relay.leave();
            return true;
        }
        if (text === "?" || text === "？") {
            root.help();
            return true;
        }
        // What handed a paper in, with Ctrl, does not go on over the score.
        return (modifiers === Qt.NoModifier || modifiers === Qt.KeypadModifier) && root.pressPlain(key);
    }

    function pressPlain(key: int): bool {
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.goOn();
            return true;
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

    // The one thing to do next; a person begins in the field for the name alone.
    function goOn() {
        if (root.relay.state === RelayModel.Offered) {
            root.relay.start();
        } else if (root.relay.state === RelayModel.Told) {
            root.relay.goOn();
        }
    }
}
