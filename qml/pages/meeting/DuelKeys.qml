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
        const place = key - Qt.Key_1;
        const rightPlace = key === Qt.Key_0 ? 3 : key - Qt.Key_7;
        if (place >= 0 && place < 4) {
            root.duel.pick(onPad ? DuelModel.Right : DuelModel.Left, place);
            return true;
        }
        if (!onPad && rightPlace >= 0 && rightPlace < 4) {
            root.duel.pick(DuelModel.Right, rightPlace);
            return true;
        }
        return false;
    }
}
