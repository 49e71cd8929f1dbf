import QtQuick
import Shixi.Controls

// Plays a sound of the question, or stops it: its words, and how far it has come.
TapTarget {
    id: root

    required property string alt // what it is, in words
    required property bool playing
    required property real progress // 0 to 1, while it is played
    //: Name of a sound of a question, where its publisher gave it none.
    readonly property string words: root.alt === "" ? qsTr("Sound") : root.alt

    text: root.playing
        //: Spoken name of the button beside a question that stops its sound. %1: what the sound is.
        ? qsTr("Stop the sound: %1").arg(root.words)
        //: Spoken name of the button beside a question that plays its sound. %1: what the sound is.
        : qsTr("Play the sound: %1").arg(root.words)
    leftPadding: Theme.space
    rightPadding: Theme.space
    topPadding: Theme.space
    bottomPadding: Theme.space
    implicitHeight: Math.max(Theme.touchTarget, face.implicitHeight + root.topPadding + root.bottomPadding)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface

        FocusRing {
            shown: root.ringed
            distance: 0
            radius: Theme.radius
        }
    }

    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: Math.max(sign.height, said.implicitHeight) + Theme.spaceSmall + line.height

        Icon {
            id: sign

            y: (face.height - line.height - height) / 2
            source: root.playing ? "stop" : "play"
            tint: Theme.brand
            size: Math.round(24 * Theme.textScale)
        }
        TextBlock {
            id: said

            x: sign.width + Theme.space
            y: (face.height - line.height - height) / 2
            width: parent.width - x
            text: root.words
            font.weight: Font.Medium
        }
        ProgressLine {
            id: line

            y: parent.height - height
            width: parent.width
            height: 4
            visible: root.playing
            value: root.progress
            Accessible.ignored: true
        }
    }
}
