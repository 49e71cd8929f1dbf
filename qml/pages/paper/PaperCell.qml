import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// A question on the answer sheet: its number, whether it is answered and flagged, and once handed in what came of it.
TapTarget {
    id: root

    required property int item
    required property bool answered
    required property bool flagged
    required property int mark
    property bool current: false
    readonly property bool marked: root.mark !== PaperCellModel.None
    readonly property bool isRight: root.mark === PaperCellModel.Right
    readonly property bool isOpen: root.marked ? root.mark === PaperCellModel.Unanswered : !root.answered
    readonly property color ink: root.isOpen ? Theme.textQuiet : !root.marked ? Theme.brand : root.isRight ? Theme.right : Theme.wrong
    readonly property color fill: root.isOpen ? Theme.surface : !root.marked ? Theme.brandQuiet
        : root.isRight ? Theme.rightSurface : Theme.wrongSurface

    objectName: "act.paper.cell." + root.item
    text: root.item + 1
    implicitWidth: Math.max(Theme.touchTarget + 4, Math.round(Theme.textBody * 2.8))
    implicitHeight: Math.max(Theme.touchTarget, Math.round(Theme.textBody * (root.marked ? 3.2 : 2.4)))
    Accessible.name: words.cell(root.item + 1, root.answered, root.flagged, root.mark)

    PaperWords {
        id: words
    }
    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: root.down ? Theme.surfacePressed : root.fill
        border.color: root.current ? Theme.text : root.isOpen ? Theme.outlineStrong : root.ink
        border.width: root.current ? 3 : root.marked && !root.isOpen ? 2 : 1

        FocusRing {
            shown: root.ringed
        }
    }
    contentItem: Item {
        TextBlock {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.marked ? 2 : (parent.height - height) / 2
            text: root.text
            color: root.ink
            font.weight: Font.DemiBold
            lineHeight: 1
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 3
            visible: root.marked
            source: words.icon(root.mark)
            tint: root.ink
            size: Math.round(Theme.textBody)
        }
    }
    Icon {
        x: root.width - width - 3
        y: 3
        visible: root.flagged
        source: "flag"
        tint: Theme.gold
        size: Math.round(Theme.textBody * 0.8)
    }
}
