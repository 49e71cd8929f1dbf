import QtQuick
import Shixi.Controls

// Started when a part of a fact changed: scrolls so far that it is seen, once it has its place.
Timer {
    id: root

    required property Item part

    interval: 60
    onTriggered: {
        for (var item = root.part; item; item = item.parent) {
            var scroller = item as Scroller;
            if (scroller) {
                scroller.show(root.part);
                return;
            }
        }
    }
}
