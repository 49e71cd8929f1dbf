import QtQuick
import Shixi.Controls
import Shixi.Models

// The question and the buttons of one of two people, for half a phone. Where they need more than that, all of it
// scrolls together, so that large words leave the question its room.
Scroller {
    id: root

    required property DuelModel duel
    required property duelSide side
    required property int which
    required property string act
    readonly property bool shown: root.duel.state === DuelModel.Shown
    readonly property int number: root.duel.number

    contentHeight: all.height

    // A question begins at its top; what came of it too.
    onNumberChanged: root.contentY = 0
    onShownChanged: root.contentY = 0

    Column {
        id: all

        width: root.width
        spacing: Theme.spaceSmall

        DuelStem {
            id: stem

            width: parent.width
            duel: root.duel
        }
        // The buttons stand at the edge, where the thumbs are.
        Item {
            width: 1
            height: Math.max(0, root.height - stem.height - pad.height - 2 * all.spacing)
            visible: !root.shown && height > 0
        }
        DuelPad {
            id: pad

            width: parent.width
            duel: root.duel
            side: root.side
            which: root.which
            act: root.act
            worded: true
        }
        DuelTold {
            width: parent.width
            visible: root.shown && tells
            duel: root.duel
            withAnswer: false
        }
    }
}
