import QtQuick
import Shixi.Controls
import Shixi.Models

// A question to both at once: the buttons of the two beside it, or below it where there is less room.
Item {
    id: root

    required property DuelModel duel
    required property int margin
    readonly property bool wide: root.width >= 900
    readonly property real padWidth: root.wide ? Math.min(260, root.width * 0.22) : (inside.width - Theme.space) / 2

    signal back

    function scrollBy(distance: real) {
        scroller.scrollBy(distance);
    }

    DuelStrip {
        id: strip

        x: root.margin
        y: Theme.space
        width: root.width - 2 * root.margin
        duel: root.duel
        onBack: root.back()
    }
    Item {
        id: inside

        anchors.top: strip.bottom
        anchors.topMargin: Theme.space
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        x: root.margin
        width: root.width - 2 * root.margin

        DuelPad {
            id: leftPad

            y: root.wide ? 0 : inside.height - height
            width: root.padWidth
            duel: root.duel
            side: root.duel.left
            which: DuelModel.Left
            act: "act.duel.left"
            keyNames: root.wide ? ["1", "2", "3", "4"] : []
        }
        DuelPad {
            id: rightPad

            x: inside.width - width
            y: root.wide ? 0 : inside.height - height
            width: root.padWidth
            duel: root.duel
            side: root.duel.right
            which: DuelModel.Right
            act: "act.duel.right"
            keyNames: root.wide ? ["7", "8", "9", "0"] : []
        }
        Scroller {
            id: scroller

            x: root.wide ? leftPad.width + Theme.gap : 0
            width: inside.width - 2 * x
            height: root.wide ? inside.height : inside.height - Math.max(leftPad.height, rightPad.height) - Theme.space
            contentHeight: asked.height

            DuelAsked {
                id: asked

                width: scroller.width
                duel: root.duel
            }
        }
    }
}
