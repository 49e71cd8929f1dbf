import QtQuick
import Shixi.Controls
import Shixi.Models

// The question and the buttons of one of two people, for half a phone.
Item {
    id: root

    required property DuelModel duel
    required property duelSide side
    required property int which
    required property string act

    Scroller {
        anchors.top: parent.top
        anchors.bottom: pad.top
        anchors.bottomMargin: Theme.spaceSmall
        width: parent.width
        contentHeight: asked.height

        DuelAsked {
            id: asked

            width: root.width
            duel: root.duel
            withOptions: false
        }
    }
    DuelPad {
        id: pad

        y: root.height - height
        width: root.width
        duel: root.duel
        side: root.side
        which: root.which
        act: root.act
        worded: true
    }
}
