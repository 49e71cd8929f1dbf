import QtQuick

// A piece of an answer, to be put into its place or taken back.
TapTarget {
    id: root

    property int mark: OptionRow.NoneMark
    readonly property color edge: root.mark === OptionRow.RightMark || root.mark === OptionRow.MissedMark ? Theme.right
        : root.mark === OptionRow.WrongMark ? Theme.wrong : Theme.outlineStrong

    leftPadding: Theme.spaceLarge
    rightPadding: Theme.spaceLarge
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall

    contentItem: TextBlock {
        text: root.text
        font.pixelSize: Theme.textOption
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        opacity: root.enabled || root.mark !== OptionRow.NoneMark ? 1 : 0.35
    }
    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: root.mark === OptionRow.RightMark || root.mark === OptionRow.MissedMark ? Theme.rightSurface
            : root.mark === OptionRow.WrongMark ? Theme.wrongSurface
            : root.down ? Theme.surfacePressed : root.hovered ? Theme.surfaceHovered : Theme.surface
        border.color: root.edge
        border.width: root.mark === OptionRow.NoneMark ? 1 : 2
        opacity: root.enabled || root.mark !== OptionRow.NoneMark ? 1 : 0.5

        FocusRing {
            shown: root.visualFocus
            radius: Theme.radiusSmall + 5
        }
    }
}
