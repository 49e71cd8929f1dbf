import QtQuick
import Shixi.Models

// The keyboard of a challenge: what a key means depends on where it stands.
QtObject {
    id: root

    required property ChallengeModel challenge
    readonly property bool asking: root.challenge.state === ChallengeModel.Asking
    readonly property bool answered: root.challenge.state === ChallengeModel.Answered

    signal help
    signal evidence
    signal report
    signal clip
    signal touched
    signal scroll(real distance)

    // True where the key had a meaning.
    function press(key: int, modifiers: int, text: string): bool {
        if (key === Qt.Key_Escape || key === Qt.Key_Back) {
            root.challenge.close();
            return true;
        }
        if (text === "?" || text === "？") {
            root.touched();
            root.help();
            return true;
        }
        const plain = modifiers === Qt.NoModifier || modifiers === Qt.ShiftModifier || modifiers === Qt.KeypadModifier;
        return plain && (root.pressAnywhere(key) || (root.asking ? root.pressAsked(key) : root.answered && root.pressAnswered(key)));
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
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            root.enter();
            return true;
        case Qt.Key_P:
            root.touched();
            root.clip();
            return true;
        }
        return false;
    }

    // The second press of two was meant for what stood there before.
    function enter() {
        if (root.challenge.settling) {
            return;
        }
        if (root.challenge.state === ChallengeModel.Offered) {
            root.begin();
        } else if (root.asking) {
            root.challenge.submit();
        } else if (root.answered) {
            root.challenge.next();
        } else {
            root.challenge.again();
        }
    }

    function begin() {
        if (root.challenge.canResume) {
            root.challenge.resume();
        } else {
            root.challenge.start();
        }
    }

    function pressAsked(key: int): bool {
        if (key === Qt.Key_Backspace) {
            root.takeBack();
            return true;
        }
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            root.choose(key - Qt.Key_1, false);
            return true;
        }
        if (key >= Qt.Key_A && key <= Qt.Key_H) {
            root.choose(key - Qt.Key_A, true);
            return true;
        }
        return false;
    }

    // In a matching question numbers are the left side, letters the right one.
    function choose(place: int, byLetter: bool) {
        if (root.challenge.settling) {
            return;
        }
        if (root.challenge.type !== SessionModel.Matching) {
            root.challenge.chooseAt(place);
        } else if (byLetter) {
            root.challenge.answering.pairing.pressRight(place);
        } else {
            root.challenge.answering.pairing.pressLeft(place);
        }
    }

    function takeBack() {
        if (root.challenge.type === SessionModel.Matching) {
            root.challenge.answering.pairing.partLast();
        } else {
            root.challenge.takeBack(root.challenge.answering.pieces.lastFilled());
        }
    }

    function pressAnswered(key: int): bool {
        if (key !== Qt.Key_E && key !== Qt.Key_R) {
            return false;
        }
        root.touched();
        if (key === Qt.Key_E) {
            root.evidence();
        } else {
            root.report();
        }
        return true;
    }
}
