import QtQuick
import Shixi.Controls

// One section of the text: its title, and how far its facts are learnt.
TapTarget {
    id: root

    required property int index
    required property string title
    required property int paragraph
    required property int facts
    required property int learnt
    required property int due
    //: Under a section of the text. %1: core and useful facts learnt, %2: of so many.
    readonly property string learntText: qsTr("%1 of %2 learnt").arg(root.learnt).arg(root.facts)
    //: Under a section of the text, after “3 of 8 learnt”. %n: facts it is time to review.
    readonly property string dueText: qsTr("%n due", "", root.due)
    readonly property string detail: (root.facts > 0 ? [root.learntText] : [])
        .concat(root.due > 0 ? [root.dueText] : []).join(" · ")

    objectName: "act.section." + root.index
    text: root.title
    hint: root.detail
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall
    implicitHeight: Math.max(Theme.touchTarget, face.implicitHeight + root.topPadding + root.bottomPadding)

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.surfacePressed : root.hovered ? Theme.surfaceHovered : "transparent"

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
        height: root.height - root.topPadding - root.bottomPadding
        implicitHeight: words.implicitHeight

        Column {
            id: words

            width: parent.width - arrow.width - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            TextBlock {
                width: parent.width
                text: root.title
                font.weight: Font.Medium
            }
            TextBlock {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            source: "forward"
            tint: Theme.textQuiet
            size: 20
        }
    }
}
