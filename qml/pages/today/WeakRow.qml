import QtQuick
import Shixi.Controls

// A section and how much of it would come to mind now.
TapTarget {
    id: root

    required property string title
    required property int retentionPercent
    required property string retentionText

    text: root.title
    //: Spoken with a section on Today. %1: share remembered, such as 82%.
    hint: qsTr("%1 remembered. Practises this section.").arg(root.retentionText)
    leftPadding: 0
    rightPadding: 0
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall
    implicitHeight: Math.max(Theme.touchTarget, face.implicitHeight + root.topPadding + root.bottomPadding)

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.spaceSmall
        anchors.rightMargin: -Theme.spaceSmall
        radius: Theme.radiusSmall
        color: root.down ? Theme.surfacePressed : root.hovered ? Theme.surfaceQuiet : "transparent"

        FocusRing {
            shown: root.visualFocus
            distance: 0
            radius: Theme.radiusSmall
        }
    }

    Item {
        id: face

        y: root.topPadding
        width: root.width
        height: root.availableHeight
        implicitHeight: words.height + 6 + 8

        Item {
            id: words

            width: parent.width
            height: Math.max(title.height, figure.height)

            TextBlock {
                id: title

                width: parent.width - figure.width - sign.width - Theme.space - 4
                text: root.title
                font.weight: Font.Medium
            }
            TextBlock {
                id: figure

                anchors.right: sign.left
                anchors.rightMargin: 4
                text: root.retentionText
                font.weight: Font.DemiBold
            }
            Icon {
                id: sign

                anchors.right: parent.right
                y: Math.max(0, (figure.height - height) / 2)
                source: "forward"
                tint: Theme.textQuiet
                size: 20
            }
        }
        ProgressLine {
            anchors.bottom: parent.bottom
            width: parent.width
            name: root.title
            value: root.retentionPercent / 100
            ink: Theme.goldLine
            Accessible.ignored: true
        }
    }
}
