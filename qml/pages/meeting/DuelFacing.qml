import QtQuick
import Shixi.Controls
import Shixi.Models

// A phone between two people who sit opposite each other: each half stands upright for one of them.
Item {
    id: root

    required property DuelModel duel
    required property int margin

    signal back

    function scrollBy(distance: real) {
        upper.scrollBy(distance);
        lower.scrollBy(distance);
    }

    DuelHalf {
        id: upper

        x: root.margin
        y: Theme.space
        width: root.width - 2 * root.margin
        height: strip.y - 2 * Theme.space
        rotation: 180
        duel: root.duel
        side: root.duel.right
        which: DuelModel.Right
        act: "act.duel.right"
    }
    DuelStrip {
        id: strip

        x: root.margin
        y: (root.height - height) / 2
        width: root.width - 2 * root.margin
        duel: root.duel
        onBack: root.back()
    }
    DuelHalf {
        id: lower

        x: root.margin
        y: strip.y + strip.height + Theme.space
        width: root.width - 2 * root.margin
        height: root.height - y - Theme.space
        duel: root.duel
        side: root.duel.left
        which: DuelModel.Left
        act: "act.duel.left"
    }
}
