import QtQuick
import Shixi.Controls

// One marked paragraph: its first words; tap to read it, or take the mark away.
Item {
    id: root

    required property int index
    required property int paragraph
    required property int number
    required property string beginning
    required property bool guide
    readonly property string place: root.guide
        //: A paragraph of the study guide. %1: its number.
        ? qsTr("Study guide, paragraph %1").arg(root.number)
        //: A paragraph of the article itself. %1: its number.
        : qsTr("Article, paragraph %1").arg(root.number)

    signal clicked
    signal removed

    implicitHeight: Math.max(row.implicitHeight, remove.height)

    TapTarget {
        id: row

        objectName: "act.bookmark." + root.index
        width: root.width - remove.width - Theme.spaceSmall
        height: root.height
        implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.spaceSmall)
        text: root.place
        hint: root.beginning
        onClicked: root.clicked()

        background: Rectangle {
            radius: Theme.radiusSmall
            color: row.down ? Theme.surfacePressed : row.hovered ? Theme.surfaceHovered : "transparent"

            FocusRing {
                shown: row.visualFocus
                distance: 0
                radius: Theme.radiusSmall
            }
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: 2

            TextBlock {
                width: parent.width
                text: root.beginning
            }
            TextBlock {
                width: parent.width
                text: root.place
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
    IconButton {
        id: remove

        objectName: "act.bookmark.remove." + root.index
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        //: Spoken name of the button that takes a bookmark away. %1: as "Study guide, paragraph 5".
        text: qsTr("Remove bookmark: %1").arg(root.place)
        iconName: "close"
        onClicked: root.removed()
    }
}
