import QtQuick
import Shixi.Controls

// One of a few, with what it means below.
TapTarget {
    id: root

    required property bool chosen
    property string detail: ""

    padding: Theme.spaceLarge
    hint: root.detail
    implicitHeight: Math.max(64, face.implicitHeight + root.topPadding + root.bottomPadding)

    checkable: true
    autoExclusive: true
    spokenChecked: root.chosen
    Accessible.role: Accessible.RadioButton
    Accessible.onToggleAction: root.act()

    background: OptionFace {
        strong: root.chosen
        ink: Theme.brand
        fill: root.chosen ? Theme.brandQuiet : root.down ? Theme.surfacePressed : root.hovered ? Theme.surfaceHovered
            : Theme.surface
        focusShown: root.visualFocus
        lifted: root.hovered
    }

    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: words.height

        Rectangle {
            id: dot

            width: Math.round(Theme.textBody * 1.3)
            height: width
            y: Math.max(0, (title.height - height) / 2)
            radius: width / 2
            color: "transparent"
            border.color: root.chosen ? Theme.brand : Theme.outlineStrong
            border.width: 2

            Rectangle {
                anchors.centerIn: parent
                width: parent.width / 2
                height: width
                radius: width / 2
                visible: root.chosen
                color: Theme.brand
            }
        }
        Column {
            id: words

            anchors.left: dot.right
            anchors.leftMargin: Theme.space
            anchors.right: parent.right
            spacing: 4

            TextBlock {
                id: title

                width: parent.width
                text: root.text
                font.pixelSize: Theme.textHeading
                font.weight: Font.DemiBold
            }
            TextBlock {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: Theme.textQuiet
            }
        }
    }
}
