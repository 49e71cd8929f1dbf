pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// The paragraphs, made as they come into sight.
FocusScope {
    id: root

    required property ReaderModel reader
    required property FactWords words
    // The fact the keyboard is on; -1: none.
    property int current: -1
    property int topmost: 0
    // The paragraph that stays on top, whatever its text and window grow to, until one scrolls; -1: none.
    property int anchor: -1
    readonly property string section: root.reader.sectionAt(root.topmost)
    readonly property real share: list.count > 1 ? Math.max(list.atYEnd ? 1 : 0, root.topmost / (list.count - 1)) : 1

    readonly property real gutter: Math.max(Theme.touchTarget, Math.ceil(metrics.advanceWidth(String(list.count))) + 12)
    readonly property real fitting: root.width - root.gutter - Theme.spaceSmall - Theme.spaceLarge
    readonly property real measure: Math.min(root.fitting, 34 * Math.round(Theme.base * 1.12))
    readonly property real textX: root.gutter + (root.fitting - root.measure) / 2

    signal factAsked(int place)

    onMeasureChanged: root.stay()

    function begin(row: int) {
        root.anchor = Math.max(0, row);
        root.show();
        laidOut.restart();
    }
    function stay() {
        if (root.anchor < 0) {
            root.anchor = root.topmost;
        }
        laidOut.restart();
    }
    function show() {
        if (root.anchor >= 0) {
            list.positionViewAtIndex(root.anchor, ListView.Beginning);
            root.look();
        }
    }
    function topRow(): int {
        const row = list.indexAt(root.width / 2, list.contentY + 24);
        return row < 0 ? root.topmost : row;
    }
    function look() {
        root.topmost = root.topRow();
    }
    function scrollBy(distance: real) {
        root.anchor = -1;
        var lowest = list.originY - list.topMargin;
        var highest = Math.max(lowest, list.originY + list.contentHeight + list.bottomMargin - list.height);
        list.contentY = Math.max(lowest, Math.min(highest, list.contentY + distance));
    }
    function scrollPage(direction: int) {
        root.scrollBy(direction * Math.max(80, list.height - 60));
    }
    function toEnd(end: bool) {
        if (end) {
            root.anchor = -1;
            list.positionViewAtEnd();
            root.scrollBy(list.bottomMargin);
        } else {
            root.anchor = -1;
            list.positionViewAtBeginning();
            root.scrollBy(-list.topMargin);
        }
    }
    // The next or previous fact from where the keyboard is, else from the top of the window.
    function stepFact(by: int): bool {
        const next = root.current >= 0 ? root.current + by : root.reader.factFrom(root.topmost) + Math.min(0, by);
        if (next < 0 || next >= root.reader.factCount) {
            return false;
        }
        root.showFact(next);
        root.focusFact(next);
        return true;
    }
    function showFact(place: int) {
        var row = root.reader.rowOfFact(place);
        var item = list.itemAtIndex(row);
        if (!item || item.y < list.contentY || item.y + item.height > list.contentY + list.height) {
            root.anchor = -1;
            list.positionViewAtIndex(row, ListView.Center);
        }
    }
    function focusFact(place: int) {
        const row = list.itemAtIndex(root.reader.rowOfFact(place)) as ParagraphRow;
        const fact = row ? row.factItem(place) : null;
        if (fact) {
            fact.forceActiveFocus(Qt.TabFocusReason);
            root.current = place;
        }
    }
    function bookmark() {
        root.reader.toggleBookmark(root.current >= 0 ? root.reader.rowOfFact(root.current) : root.topRow());
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Math.min(Theme.textSmall, 22)
    }
    Timer {
        id: laidOut

        interval: 0
        onTriggered: {
            list.forceLayout();
            root.show();
        }
    }
    Timer {
        id: rest

        // Not with every step of a scroll: the place is written down.
        interval: 1500
        onTriggered: root.reader.keepPlace(root.topRow())
    }
    ListView {
        id: list

        objectName: "reader.list"
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        currentIndex: -1
        cacheBuffer: 400
        topMargin: Theme.spaceSmall
        bottomMargin: Theme.gap
        model: root.reader.paragraphs
        onMovementStarted: root.anchor = -1
        onHeightChanged: laidOut.restart()
        onOriginYChanged: laidOut.restart()
        onContentHeightChanged: {
            root.look();
            laidOut.restart(); // texts of paragraphs come a frame later
        }
        onContentYChanged: {
            root.look();
            rest.restart();
        }
        // From fact to fact; past the last, on to what comes after the text.
        Keys.onTabPressed: event => event.accepted = root.stepFact(1)
        Keys.onBacktabPressed: event => event.accepted = root.current >= 0 && root.stepFact(-1)
        onActiveFocusChanged: {
            if (!list.activeFocus) {
                root.current = -1;
            }
        }

        Accessible.role: Accessible.Document
        Accessible.name: root.reader.title

        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            implicitWidth: 8
            onPressedChanged: root.anchor = -1
            Accessible.ignored: true
            contentItem: Rectangle {
                radius: width / 2
                color: Theme.outlineStrong
                opacity: 0.5
            }
        }
        delegate: ParagraphRow {
            id: paragraph

            width: list.width
            reader: root.reader
            words: root.words
            gutter: root.gutter
            textX: root.textX
            textWidth: root.measure
            onFactAsked: place => root.factAsked(place)
            onBookmarkAsked: root.reader.toggleBookmark(paragraph.index)
        }
    }
}
