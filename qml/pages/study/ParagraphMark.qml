import QtQuick
import Shixi.Controls

// The number of a paragraph; pressing it marks the paragraph, or takes the mark away. Keys do it by B.
TapTarget {
    id: root

    required property int number
    required property bool bookmarked
    required property string place

    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    focusPolicy: Qt.NoFocus
    text: root.bookmarked
        //: Spoken name of a paragraph's number. %1: as "Study guide, paragraph 5"; it has a bookmark.
        ? qsTr("%1, bookmarked").arg(root.place)
        : root.place
    hint: root.bookmarked
        //: Spoken hint for a paragraph's number: what pressing it does.
        ? qsTr("Press to remove the bookmark")
        //: Spoken hint for a paragraph's number: what pressing it does.
        : qsTr("Press to set a bookmark")

    contentItem: Item {
        TextBlock {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.bookmarked && !root.hovered
            text: root.number
            wrapMode: Text.NoWrap
            color: Theme.textQuiet
            font.pixelSize: Math.min(Theme.textSmall, 22)
        }
        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.bookmarked || root.hovered
            source: root.bookmarked ? "bookmark-full" : "bookmark"
            tint: root.bookmarked ? Theme.gold : Theme.textQuiet
            size: 20
        }
    }
    background: null
}
