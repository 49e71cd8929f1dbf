import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls

// The gallery alone in a window.
ApplicationWindow {
    id: root

    property alias theme: gallery.theme
    property alias scale: gallery.textScale
    readonly property real wholeHeight: gallery.wholeHeight

    width: 900
    height: 800
    visible: true
    title: "Shixi"
    color: Theme.window

    Gallery {
        id: gallery

        anchors.fill: parent
    }
}
