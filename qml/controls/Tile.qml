import QtQuick

// A piece of an answer, to be put into its place or taken back, or the place itself; once marked, its sign stands before
// its words.
TapTarget {
    id: root

    property int mark: OptionRow.NoneMark
    property bool empty: false
    property bool leading: false // words begin at the left edge
    readonly property bool marked: root.mark !== OptionRow.NoneMark
    readonly property bool isWrong: root.mark === OptionRow.WrongMark
    readonly property color ink: !root.marked ? Theme.outlineStrong : root.isWrong ? Theme.wrong : Theme.right

    implicitWidth: root.empty ? Math.max(72, Theme.textBody * 4.5) : Math.max(Theme.touchTarget, Math.ceil(natural.advanceWidth) + 1 + (root.marked ? 26 : 0) + root.leftPadding + root.rightPadding)
    leftPadding: Theme.spaceLarge
    rightPadding: Theme.spaceLarge
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall

    contentItem: TextBlock {
        text: root.text
        leftPadding: root.marked ? 26 : 0
        font.pixelSize: Theme.textOption
        horizontalAlignment: root.marked || root.leading ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        opacity: root.enabled || root.marked ? 1 : 0.35
    }
    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: root.marked ? (root.isWrong ? Theme.wrongSurface : Theme.rightSurface)
            : root.empty ? Theme.surfaceQuiet : root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface
        border.color: root.ink
        border.width: root.marked ? 2 : 1
        opacity: root.enabled || root.marked || root.empty ? 1 : 0.5

        FocusRing {
            shown: root.ringed
            radius: Theme.radiusSmall + 2 + distance
        }
    }

    // Of one line: the width of wrapped words would depend on itself.
    TextMetrics {
        id: natural

        text: root.text
        font.family: Theme.family
        font.pixelSize: Theme.textOption
    }
    Icon {
        x: root.leftPadding - 4
        y: (root.height - height) / 2
        visible: root.marked
        source: root.isWrong ? "cross" : "check"
        tint: root.ink
        size: 22
    }
}
