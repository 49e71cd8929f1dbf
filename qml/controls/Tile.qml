import QtQuick

// A piece of an answer, to be put into its place or taken back.
TapTarget {
    id: root

    property int mark: OptionRow.None
    readonly property color edge: root.mark === OptionRow.Right || root.mark === OptionRow.Missed ? Theme.right
        : root.mark === OptionRow.Wrong ? Theme.wrong : Theme.outlineStrong

    leftPadding: Theme.spaceLarge
    rightPadding: Theme.spaceLarge
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall

    contentItem: TextBlock {
        text: root.text
        font.pixelSize: Theme.textOption
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        opacity: root.enabled || root.mark !== OptionRow.None ? 1 : 0.35
    }
    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: root.mark === OptionRow.Right || root.mark === OptionRow.Missed ? Theme.rightSurface
            : root.mark === OptionRow.Wrong ? Theme.wrongSurface
            : root.down ? Theme.surfacePressed : root.hovered ? Theme.surfaceHovered : Theme.surface
        border.color: root.edge
        border.width: root.mark === OptionRow.None ? 1 : 2
        opacity: root.enabled || root.mark !== OptionRow.None ? 1 : 0.5

        FocusRing {
            shown: root.visualFocus
            radius: Theme.radiusSmall + 5
        }
    }
}
