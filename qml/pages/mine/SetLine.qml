import QtQuick
import Shixi.Controls

// A set in the list: its title, from whom, which version; and a word where there is one to say. Names come from
// strangers, so they have two lines and no more; but for that of the set that comes with the program.
TapTarget {
    id: root

    required property string title
    required property string publisher
    required property string edition
    required property string mark
    property bool isDamaged: false
    property string leftOut: "" // what of it is not used, and why
    property bool isBuiltIn: false
    // Of the title, at most.
    readonly property int titleLines: root.isBuiltIn ? 20 : 2

    text: root.title
    hint: (root.publisher === "" ? "" : root.publisher + " · ") + root.edition + (root.mark === "" ? "" : " · " + root.mark)
        + (root.leftOut === "" ? "" : " · " + root.leftOut)
    padding: Theme.space
    implicitHeight: Math.max(56, face.implicitHeight + root.topPadding + root.bottomPadding)

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
        implicitHeight: words.height

        Icon {
            id: sign

            anchors.verticalCenter: words.verticalCenter
            source: "document"
            tint: Theme.brand
        }
        Column {
            id: words

            x: sign.width + Theme.spaceLarge
            width: onward.x - x - Theme.spaceSmall
            spacing: 2

            TextBlock {
                width: parent.width
                text: root.title
                font.weight: Font.Medium
                maximumLineCount: root.titleLines
                elide: Text.ElideRight
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            TextBlock {
                width: parent.width
                visible: root.publisher !== ""
                text: root.publisher
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
                maximumLineCount: 2
                elide: Text.ElideRight
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            TextBlock {
                width: parent.width
                text: root.edition
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
            Chip {
                visible: root.mark !== ""
                width: Math.min(implicitWidth, parent.width)
                text: root.mark
                color: root.isDamaged ? Theme.goldSurface : Theme.surfaceQuiet
                ink: root.isDamaged ? Theme.gold : Theme.textQuiet
            }
            Chip {
                visible: root.leftOut !== ""
                width: Math.min(implicitWidth, parent.width)
                text: root.leftOut
                color: Theme.goldSurface
                ink: Theme.gold
            }
        }
        Icon {
            id: onward

            anchors.right: parent.right
            anchors.verticalCenter: words.verticalCenter
            source: "forward"
            tint: Theme.textQuiet
            size: 20
        }
    }
}
