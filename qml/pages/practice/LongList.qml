import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls

// A list as long as it may be: only what is seen is made. One stop for Tab; arrows go from row to row, and the buttons of
// the row they stand on come next.
ListView {
    id: root

    required property string name
    // What it is about, above its first row; a header would be a component, which Qt 6.4 cannot make of a bound file.
    property string note: ""
    property real margin: Theme.spaceLarge
    // Of the column in the middle.
    property real columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
    readonly property real columnX: (root.width - root.columnWidth) / 2

    clip: true
    topMargin: words.visible ? words.height + root.spacing : 0
    spacing: Theme.space
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    cacheBuffer: 0
    currentIndex: -1
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    highlightMoveVelocity: -1

    // A note that turns out longer pushes the rows down, not itself out of sight; once the rows are there.
    onTopMarginChanged: {
        if (root.currentIndex <= 0 && root.contentY <= root.originY + root.topMargin) {
            settled.restart();
        }
    }

    function toTop() {
        root.contentY = root.originY - root.topMargin;
    }

    Accessible.role: Accessible.List
    Accessible.name: root.name

    Keys.onPressed: event => event.accepted = root.press(event.key)

    // True where the key has a meaning here.
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Home:
            return root.goTo(0);
        case Qt.Key_End:
            return root.goTo(root.count - 1);
        case Qt.Key_PageDown:
            return root.goTo(Math.min(root.count - 1, root.currentIndex + 5));
        case Qt.Key_PageUp:
            return root.goTo(Math.max(0, root.currentIndex - 5));
        }
        return false;
    }
    function goTo(row: int): bool {
        if (root.count > 0) {
            root.currentIndex = row;
            root.positionViewAtIndex(row, ListView.Contain);
            if (row === 0) {
                root.toTop();
            }
        }
        return true;
    }

    Timer {
        id: settled

        interval: 0
        onTriggered: root.toTop()
    }
    TextBlock {
        id: words

        parent: root.contentItem
        x: root.columnX
        y: root.originY - height - root.spacing
        width: root.columnWidth
        visible: root.note !== ""
        text: root.note
        color: Theme.textQuiet
    }
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
}
