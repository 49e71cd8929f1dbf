import QtQuick
import Shixi.Controls

// A learner to be chosen: large, with the name as it was given.
TapTarget {
    id: root

    required property string initial
    required property int hue
    property string detail: ""
    readonly property real faceSize: Math.round(Theme.textTitle * 2)

    hint: root.detail
    padding: Theme.spaceLarge
    implicitHeight: face.implicitHeight + root.topPadding + root.bottomPadding

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface
        border.color: Theme.outline

        FocusRing {
            shown: root.ringed
        }
    }
    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: Math.max(sign.height, words.height)

        PersonFace {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            size: root.faceSize
            initial: root.initial
            hue: root.hue
        }
        Column {
            id: words

            x: sign.width + Theme.spaceLarge
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            TextBlock {
                width: parent.width
                text: root.text
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            TextBlock {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
