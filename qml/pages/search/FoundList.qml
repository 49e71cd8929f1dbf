pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// Everything found, group below group. One stop for Tab; arrows go through it.
ListView {
    id: root

    required property SearchModel search
    required property int margin
    readonly property real columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
    readonly property real columnX: (root.width - root.columnWidth) / 2

    signal opened(string factId)
    signal openedParagraph(string article, int number)
    signal aboveFirst

    model: root.search.results
    clip: true
    spacing: Theme.spaceSmall
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    bottomMargin: Theme.gap
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false

    Accessible.role: Accessible.List
    //: Spoken name of the list of what was found.
    Accessible.name: qsTr("Results")

    function enter() {
        if (root.count > 0) {
            root.go(0);
            root.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    function go(row: int) {
        root.currentIndex = Math.max(0, Math.min(root.count - 1, row));
        root.bring();
        settled.restart();
    }
    function bring() {
        if (root.currentIndex <= 0) {
            root.positionViewAtBeginning(); // its heading too
        } else {
            root.positionViewAtIndex(root.currentIndex, ListView.Contain);
        }
    }
    function aPage(): int {
        return root.currentItem ? Math.max(1, Math.floor(root.height / (root.currentItem.height + root.spacing)) - 1) : 1;
    }
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Up:
            if (root.currentIndex <= 0) {
                root.aboveFirst();
            } else {
                root.go(root.currentIndex - 1);
            }
            return true;
        case Qt.Key_Down:
            root.go(root.currentIndex + 1);
            return true;
        case Qt.Key_PageUp:
            root.go(root.currentIndex - root.aPage());
            return true;
        case Qt.Key_PageDown:
            root.go(root.currentIndex + root.aPage());
            return true;
        case Qt.Key_Home:
            root.go(0);
            return true;
        case Qt.Key_End:
            root.go(root.count - 1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            root.open(root.currentItem as FoundRow);
            return true;
        }
        return false;
    }
    function open(row: FoundRow) {
        if (!row) {
            return;
        }
        if (row.isMore) {
            root.search.more(row.group);
        } else if (row.factId !== "") {
            root.opened(row.factId);
        } else if (row.paragraph > 0) {
            root.openedParagraph(row.article, row.paragraph);
        }
    }

    onActiveFocusChanged: {
        if (root.activeFocus && root.currentIndex < 0) {
            root.currentIndex = 0;
        }
    }
    Keys.onPressed: event => event.accepted = root.press(event.key)
    // From a row the list itself would come first.
    Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    section.property: "group" // its headings stand in the rows
    // Rows just made find their height a frame later.
    Timer {
        id: settled

        interval: 50
        onTriggered: root.bring()
    }
    delegate: FoundRow {
        id: row

        x: root.columnX
        width: root.columnWidth
        search: root.search
        onClicked: root.open(row)
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
