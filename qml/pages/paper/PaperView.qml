import QtQuick
import Shixi.Controls

// A view of a paper: a head, a column that scrolls, and a foot.
Item {
    id: root

    required property int margin
    property alias head: headRoom.data
    property alias foot: footRoom.data
    default property alias content: column.data
    readonly property real columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
    readonly property real columnX: (root.width - root.columnWidth) / 2

    function scrollBy(distance: real) {
        scroller.scrollBy(distance);
    }
    function reveal(item: Item) {
        scroller.show(item);
    }
    function toTop() {
        scroller.contentY = 0;
    }

    // The content first, so that Tab comes to it first.
    Scroller {
        id: scroller

        anchors.top: headRoom.bottom
        anchors.topMargin: Theme.spaceSmall
        anchors.bottom: footRoom.top
        anchors.bottomMargin: Theme.space
        width: root.width
        contentHeight: column.height + 2 * Theme.spaceLarge

        Column {
            id: column

            x: root.columnX
            y: Theme.spaceSmall
            width: root.columnWidth
            spacing: Theme.spaceLarge
        }
    }
    Rectangle {
        anchors.top: scroller.top
        width: root.width
        height: 1
        visible: scroller.contentY > 0
        color: Theme.outline
    }
    Rectangle {
        anchors.bottom: scroller.bottom
        width: root.width
        height: 1
        visible: scroller.contentY + scroller.height < scroller.contentHeight - Theme.spaceLarge
        color: Theme.outline
    }
    Item {
        id: footRoom

        x: root.columnX
        y: root.height - height - Theme.space
        width: root.columnWidth
        height: childrenRect.height
    }
    Item {
        id: headRoom

        x: root.columnX
        y: Theme.space
        width: root.columnWidth
        height: childrenRect.height
    }
}
