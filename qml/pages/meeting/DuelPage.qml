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
    // Each half has room for some lines and two buttons.
    readonly property bool facingFits: root.compact && root.height >= 2 * (4 * Theme.textStem + 2 * Theme.touchTarget) + Theme.touchTarget

    objectName: "duel"
    background: Rectangle {
        color: Theme.window
    }

    function scroll(distance: real) {
        const board = stage.current as DuelBoard;
        const halves = stage.current as DuelFacing;
        const view = stage.current as PaperView;
        if (board) {
            board.scrollBy(distance);
        } else if (halves) {
            halves.scrollBy(distance);
        } else if (view) {
            view.scrollBy(distance);
        }
    }

    Keys.onPressed: event => {
        event.accepted = HeldKey.saysNothing(event.key, event.isAutoRepeat)
            || keys.press(event.key, event.modifiers, event.text);
    }

    DuelKeys {
        id: keys

        duel: root.duel
        onHelp: help.open()
        onScroll: distance => root.scroll(distance)
    }
    Stage {
        id: stage

        anchors.fill: parent
        filled: true
        shown: root.playing ? (root.facingFits && root.duel.turned ? facing : board)
            : root.duel.state === DuelModel.Done ? result : start
        onCurrentChanged: root.forceActiveFocus()
    }
    Component {
        id: start

        DuelStart {
            duel: root.duel
            compact: root.compact
            facingFits: root.facingFits
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
    DuelKeysSheet {
        id: help

        room: root
        compact: root.compact
        onClosed: root.forceActiveFocus()
    }
}
