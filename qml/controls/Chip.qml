import QtQuick

// A small word about what stands beside it. Not for pressing.
Rectangle {
    id: root

    required property string text
    property color ink: Theme.textQuiet

    implicitWidth: words.implicitWidth + 20
    implicitHeight: words.implicitHeight + 8
    radius: height / 2
    color: Theme.surfaceQuiet

    TextBlock {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 20)
        text: root.text
        color: root.ink
        font.pixelSize: Theme.textSmall
    }
}
