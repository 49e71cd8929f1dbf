import QtQuick
import Shixi.Models

// The keyboard of a session: what a key means depends on where the session stands. Text fields keep their own keys.
QtObject {
    id: root

    required property SessionModel session

    signal evidence
    signal report
    signal read
    signal clip
    signal help
    signal leave
    signal scroll(real distance)
    signal touched

    // True where the key had a meaning.
    function press(key: int, modifiers: int, text: string): bool {
        if (key === Qt.Key_Escape || key === Qt.Key_Back) {
            root.leave();
            return true;
        }
        if (text === "?" || text === "？") {
            root.touched();
            root.help();
            return true;
        }
        if (key === Qt.Key_Z && modifiers === Qt.ControlModifier) {
            root.session.undo();
            return true;
        }
        const plain = modifiers === Qt.NoModifier || modifiers === Qt.ShiftModifier || modifiers === Qt.KeypadModifier;
        return plain && root.pressPlain(key);
    }

    function pressPlain(key: int): bool {
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            root.goOn();
            return true;
        case Qt.Key_U:
            root.session.undo();
            return true;
        case Qt.Key_R:
        case Qt.Key_L:
            root.touched();
            key === Qt.Key_R ? root.report() : root.read();
            return true;
        case Qt.Key_P:
            root.touched();
            root.clip();
            return true;
        case Qt.Key_Backspace:
            root.takeBack();
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
        if (root.session.weighing && key >= Qt.Key_1 && key <= Qt.Key_3) {
            root.session.tellSure(key - Qt.Key_1 + 1);
            return true;
        }
        if (root.session.state === SessionModel.Asking) {
            return root.session.type === SessionModel.Matching ? root.match(key) : root.choose(root.place(key));
        }
        return key === Qt.Key_F ? root.stars() : root.session.state === SessionModel.Answered && root.pressAnswered(key);
    }

    function stars(): bool {
        root.touched();
        root.session.toggleStar();
        return true;
    }

    function pressAnswered(key: int): bool {
        switch (key) {
        case Qt.Key_E:
            root.touched();
            root.evidence();
            return true;
        case Qt.Key_G:
            root.touched();
            root.session.sayGuessed();
            return true;
        case Qt.Key_T:
            root.touched();
            root.session.sayTooEasy();
            return true;
        }
        return false;
    }

    function place(key: int): int {
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            return key - Qt.Key_1;
        }
        return key >= Qt.Key_A && key <= Qt.Key_H ? key - Qt.Key_A : -1;
    }

    function takeBack() {
        if (root.session.type === SessionModel.Matching) {
            root.session.answering.pairing.partLast();
        } else {
            root.session.takeBack(root.session.answering.pieces.lastFilled());
        }
    }

    // Numbers are the left side, letters the right one.
    function match(key: int): bool {
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            root.session.answering.pairing.pressLeft(key - Qt.Key_1);
        } else if (key >= Qt.Key_A && key <= Qt.Key_H) {
            root.session.answering.pairing.pressRight(key - Qt.Key_A);
        } else {
            return false;
        }
        return true;
    }

    function choose(index: int): bool {
        if (index < 0) {
            return false;
        }
        if (root.session.type !== SessionModel.Reveal) {
            root.session.chooseAt(index);
        } else if (root.session.answering.revealed && root.session.answering.items.count > 1) {
            root.session.tick(index);
        } else if (root.session.answering.revealed && index < 2) {
            if (index === 0) {
                root.session.tick(0);
            }
            root.session.submit();
        }
        return true;
    }

    function goOn() {
        if (root.session.settling) {
            return;
        }
        if (root.session.state !== SessionModel.Asking) {
            root.session.next();
        } else if (root.session.weighing) {
            return; // Enter would say for the learner how sure
        } else if (root.session.type === SessionModel.Reveal && !root.session.answering.revealed) {
            root.session.reveal();
        } else if (root.session.type !== SessionModel.Reveal || root.session.answering.items.count > 1) {
            // One thing to say is judged with 1 or 2: Enter would say it for the learner.
            root.session.submit();
        }
    }
}
