import QtQuick
import Shixi.Controls
import Shixi.Models

// Below the page of today: the buttons to begin, where they would not be on the first screen.
Rectangle {
    id: root

    required property TodayModel today
    required property bool shown
    required property real columnWidth
    readonly property real startHeight: start.implicitHeight

    signal begin
    signal beginUsual

    color: Theme.window
    height: start.visible ? start.height + 2 * Theme.space : 0

    StartButtons {
        id: start

        x: (parent.width - width) / 2
        y: Theme.space
        width: root.columnWidth
        visible: offered && root.shown
        today: root.today
        onBegin: root.begin()
        onBeginUsual: root.beginUsual()
    }
}
