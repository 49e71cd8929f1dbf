import QtQuick
import Shixi.Controls

// A place on an axis as a line across the room: what is looked at strong, what is only to be seen weak.
Rectangle {
    id: root

    property bool strong: false

    implicitWidth: root.strong ? 3 : 1
    implicitHeight: 20
    color: root.strong ? Theme.focus : Theme.outlineStrong
}
