pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// Two on one screen: offered, asked, the result.
Page {
    id: root

    required property DuelModel duel
    required property bool compact
    readonly property bool asking: root.duel.state === DuelModel.Asking
    readonly property bool playing: root.asking || root.duel.state === DuelModel.Shown
    readonly property int margin: root.compact ? Theme.space : Theme.gap

    objectName: "duel"
    background: Rectangle {
        color: Theme.window
    }

    function goOn() {
        switch (root.duel.state) {
        case DuelModel.Asking:
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
    function press(key: int, modifiers: int): bool {
        const onPad = modifiers === Qt.KeypadModifier;
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
            return root.scroll(key === Qt.Key_Down ? 80 : -80);
        }
        return root.asking && (onPad || modifiers === Qt.NoModifier) && root.pick(key, onPad);
    }
    function scroll(distance: real): bool {
        const board = stage.current as DuelBoard;
        const view = stage.current as PaperView;
        if (board) {
            board.scrollBy(distance);
        } else if (view) {
            view.scrollBy(distance);
        }
        return true;
    }

    Keys.onPressed: event => {
        event.accepted = root.press(event.key, event.modifiers);
    }

    Stage {
        id: stage

        anchors.fill: parent
        filled: true
        shown: root.playing ? (root.compact && root.duel.turned ? facing : board)
            : root.duel.state === DuelModel.Done ? result : start
        onCurrentChanged: root.forceActiveFocus()
    }
    Component {
        id: start

        DuelStart {
            duel: root.duel
            compact: root.compact
            margin: root.margin
            onBack: root.duel.leave()
        }
    }
    Component {
        id: board

        DuelBoard {
            duel: root.duel
            margin: root.margin
            onBack: root.duel.leave()
        }
    }
    Component {
        id: facing

        DuelFacing {
            duel: root.duel
            margin: root.margin
            onBack: root.duel.leave()
        }
    }
    Component {
        id: result

        DuelResult {
            duel: root.duel
            margin: root.margin
        }
    }
}
