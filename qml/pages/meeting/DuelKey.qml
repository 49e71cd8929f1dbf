import QtQuick
import Shixi.Controls

// A letter to press.
TapTarget {
    id: root

    required property string letter
    required property string spoken
    property string keyName: ""
    property bool isRight: false
    property bool picked: false
    readonly property color ink: root.isRight ? Theme.right : root.picked ? Theme.wrong : Theme.text

    text: root.spoken
    implicitHeight: Math.max(58, Theme.textHeading * 2)
    padding: Theme.spaceSmall

    background: OptionFace {
        strong: root.isRight || root.picked
        ink: root.ink
        fill: root.isRight ? Theme.rightSurface : root.picked ? Theme.wrongSurface
            : root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface
        focusShown: root.ringed
        lifted: root.litUp
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.spaceSmall

            TextBlock {
                anchors.verticalCenter: parent.verticalCenter
                text: root.letter
                color: root.ink
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                lineHeight: 1
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.isRight || root.picked
                source: root.isRight ? "check" : "cross"
                tint: root.ink
                size: 20
            }
        }
        TextBlock {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.keyName !== ""
            text: root.keyName
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
