import QtQuick
import QtQuick.Controls.Basic

// A page longer than its window: drag, wheel and keys move it, a thin bar shows how far.
Flickable {
    id: root

    clip: true
    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height

    ScrollBar.vertical: ScrollBar {
        policy: root.contentHeight > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        implicitWidth: 8
        minimumSize: 0.08
        Accessible.ignored: true
        contentItem: Rectangle {
            radius: width / 2
            color: Theme.outlineStrong
            opacity: 0.5
        }
    }

    // Where the keyboard goes is seen.
    readonly property Item focusItem: root.Window.activeFocusItem

    onFocusItemChanged: {
        for (var item = root.focusItem; item; item = item.parent) {
            if (item === root.contentItem) {
                root.show(root.focusItem);
                return;
            }
        }
    }

    function scrollBy(distance: real) {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + distance));
    }
    function show(item: Item) {
        root.bring(item.mapToItem(root.contentItem, 0, 0).y, item.height);
    }
    function showAtTop(item: Item) {
        const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.space;
        root.contentY = Math.max(0, Math.min(top, root.contentHeight - root.height));
    }
    // The stretch from `top`; where it is longer than the window, its beginning.
    function bring(top: real, length: real) {
        if (top < root.contentY) {
            root.contentY = Math.max(0, top - Theme.space);
        } else if (top + length > root.contentY + root.height) {
            root.contentY = Math.max(0, Math.min(top - Theme.space, top + length + Theme.space - root.height));
        }
    }
}
