import QtQuick

// The one thing to do next.
TapTarget {
    id: root

    // There is nothing that has to be done: outlined.
    property bool calm: false

    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.space
    bottomPadding: Theme.space
    implicitHeight: Math.max(54, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    opacity: root.enabled ? 1 : 0.45

    // As many of the phrases parted by " · " on a line as there is room for.
    function lines(): string {
        var parts = root.text.split(" · ");
        var line = parts[0];
        var above = "";
        for (var index = 1; index < parts.length; ++index) {
            if (metrics.advanceWidth(line + " · " + parts[index]) <= root.availableWidth) {
                line += " · " + parts[index];
            } else {
                above += line + "\n";
                line = parts[index];
            }
        }
        return above + line;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.textHeading
        font.weight: Font.DemiBold
    }

    contentItem: TextBlock {
        text: root.lines()
        color: root.calm ? Theme.brand : Theme.brandInk
        font.pixelSize: Theme.textHeading
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.calm ? (root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface)
            : root.down ? Theme.brandPressed : root.litUp ? Theme.brandHovered : Theme.brand
        border.color: root.calm ? Theme.brand : color

        FocusRing {
            shown: root.ringed
        }
    }
}
