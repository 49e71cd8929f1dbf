import QtQuick
import Shixi.Models

// The keyboard of a paper: what a key means depends on where it stands.
QtObject {
    id: root

    required property PaperModel paper
    required property bool overview
    readonly property bool working: root.paper.state === PaperModel.Working
    // A question is shown.
    readonly property bool asks: !root.overview && root.paper.state !== PaperModel.Offered

    signal help
    signal back
    signal handIn
    signal sheet
    signal clip
    signal scroll(real distance)

    // True where the key had a meaning.
    function press(key: int, modifiers: int, text: string): bool {
        if (key === Qt.Key_Escape || key === Qt.Key_Back) {
            root.back();
            return true;
        }
        if (text === "?" || text === "？") {
            root.help();
            return true;
        }
        if (key === Qt.Key_Z && modifiers === Qt.ControlModifier) {
            root.paper.undo();
            return true;
        }
        if (modifiers === Qt.ControlModifier || modifiers === Qt.ControlModifier + Qt.KeypadModifier) {
            return root.pressWithControl(key);
        }
        if (text === "*" && root.working && root.asks) {
            root.paper.toggleFlag();
            return true;
        }
        const plain = modifiers === Qt.NoModifier || modifiers === Qt.ShiftModifier || modifiers === Qt.KeypadModifier;
        return plain && (root.pressAnywhere(key) || (root.working && root.asks && root.pressAsked(key)));
    }

    function pressWithControl(key: int): bool {
        if (key === Qt.Key_Return || key === Qt.Key_Enter) {
            root.handIn();
            return true;
        }
        return false;
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
        case Qt.Key_Left:
            return root.step(-1);
        case Qt.Key_Right:
            return root.step(1);
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return root.enter();
        case Qt.Key_S:
            if (root.paper.state !== PaperModel.Offered) {
                root.sheet();
            }
            return true;
        case Qt.Key_P:
            if (root.asks) {
                root.clip();
            }
            return true;
        }
        return false;
    }

    function step(distance: int): bool {
        if (root.asks) {
            root.paper.item += distance;
        }
        return root.asks;
    }

    function enter(): bool {
        if (root.paper.state === PaperModel.Offered) {
            if (root.paper.canResume) {
                root.paper.resume();
            } else {
                root.paper.start();
            }
            return true;
        }
        return root.step(1);
    }

    function pressAsked(key: int): bool {
        switch (key) {
        case Qt.Key_U:
            root.paper.undo();
            return true;
        case Qt.Key_Delete:
            root.paper.clear();
            return true;
        case Qt.Key_Backspace:
            root.takeBack();
            return true;
        }
        const matching = root.paper.type === SessionModel.Matching;
        const isLetter = matching && root.paper.answering.pairing.rights.count > Qt.Key_F - Qt.Key_A;
        if (key === Qt.Key_F && !isLetter) {
            root.paper.toggleFlag();
            return true;
        }
        return matching ? root.match(key) : root.choose(key);
    }

    function choose(key: int): bool {
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            root.paper.chooseAt(key - Qt.Key_1);
            return true;
        }
        if (key >= Qt.Key_A && key <= Qt.Key_H) {
            root.paper.chooseAt(key - Qt.Key_A);
            return true;
        }
        return false;
    }

    // Numbers are the left side, letters the right one.
    function match(key: int): bool {
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            root.paper.answering.pairing.pressLeft(key - Qt.Key_1);
        } else if (key >= Qt.Key_A && key <= Qt.Key_H) {
            root.paper.answering.pairing.pressRight(key - Qt.Key_A);
        } else {
            return false;
        }
        return true;
    }

    function takeBack() {
        if (root.paper.type === SessionModel.Matching) {
            root.paper.answering.pairing.partLast();
        } else {
            root.paper.takeBack(root.paper.answering.pieces.lastFilled());
        }
    }
}
