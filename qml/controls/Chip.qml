import QtQuick

// A small word about what stands beside it. Not for pressing.
Rectangle {
    id: root

    required property string text
    property color ink: Theme.textQuiet

    implicitWidth: Math.ceil(natural.advanceWidth) + 21
    implicitHeight: words.implicitHeight + 8
    radius: Math.min(height / 2, Theme.radius)
    color: Theme.surfaceQuiet

    // Of one line: the width of wrapped words would depend on itself.
    TextMetrics {
        id: natural

        text: root.text
        font: words.font
    }
    TextBlock {
        id: words

        anchors.centerIn: parent
        width: root.width - 20
        text: root.text
        color: root.ink
        font.pixelSize: Theme.textSmall
    }
}
