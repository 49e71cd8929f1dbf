import QtQuick
import Shixi.Models

// One keyboard for two people.
QtObject {
    id: root

    required property DuelModel duel

    signal help
    signal scroll(real distance)

    // True where the key had a meaning.
    function press(key: int, modifiers: int, text: string): bool {
        if (text === "?" || text === "？") {
            root.help();
            return true;
        }
        switch (key) {
        case Qt.Key_Escape:
        case Qt.Key_Back:
            root.duel.leave();
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.goOn();
            return true;
        case Qt.Key_Down:
        case Qt.Key_Up:
            root.scroll(key === Qt.Key_Down ? 80 : -80);
            return true;
        }
        const onPad = modifiers === Qt.KeypadModifier;
        return root.duel.state === DuelModel.Asking && (onPad || modifiers === Qt.NoModifier) && root.pick(key, onPad);
    }

    function goOn() {
        switch (root.duel.state) {
        case DuelModel.Asking:
            // A slip before anybody has answered shows nothing.
            if (root.duel.left.answered || root.duel.right.answered) {
                root.duel.show();
            }
            break;
        case DuelModel.Shown:
            root.duel.goOn();
            break;
        case DuelModel.Done:
            root.duel.finish();
            break;
        }
    }

    // Of the one at the left: 1 to 4; at the right: 7, 8, 9, 0, or the number pad.
    function pick(key: int, onPad: bool): bool {
        if (key >= Qt.Key_1 && key <= Qt.Key_4)
            return root.pickOf(onPad ? DuelModel.Right : DuelModel.Left, key - Qt.Key_1);
        if (!onPad && key >= Qt.Key_7 && key <= Qt.Key_9)
            return root.pickOf(DuelModel.Right, key - Qt.Key_7);
        return !onPad && key === Qt.Key_0 && root.pickOf(DuelModel.Right, 3);
    }

    function pickOf(side: int, place: int): bool {
        root.duel.pick(side, place);
        return true;
    }
}
