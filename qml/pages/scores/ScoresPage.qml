pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// How far the learner is: what must be known first, then the days, the reviews ahead, and what was done.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property ScoresModel scores: root.app.scores
    readonly property bool wide: root.width >= 860
    readonly property int margin: root.compact ? Theme.spaceLarge : 32
    // All charts as tables, by one key.
    property bool tabled: false
    readonly property bool ready: root.scores.empty || panels.made === panels.panels

    signal toToday

    background: Rectangle {
        color: Theme.window
    }

    // True where the key has a meaning here.
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_T:
            root.tabled = !root.tabled;
            return true;
        case Qt.Key_Up:
            scroller.scrollBy(-Theme.touchTarget);
            return true;
        case Qt.Key_Down:
            scroller.scrollBy(Theme.touchTarget);
            return true;
        case Qt.Key_PageUp:
            scroller.scrollBy(-scroller.height * 0.9);
            return true;
        case Qt.Key_PageDown:
            scroller.scrollBy(scroller.height * 0.9);
            return true;
        }
        return false;
    }

    Keys.onPressed: event => event.accepted = event.modifiers === Qt.NoModifier && root.press(event.key)
    Component.onCompleted: root.scores.refresh()

    ScoresEmpty {
        anchors.fill: parent
        visible: root.scores.empty
        scores: root.scores
        onToToday: root.toToday()
    }
    Scroller {
        id: scroller

        anchors.fill: parent
        visible: !root.scores.empty
        contentHeight: column.height + column.y + Theme.gap

        Column {
            id: column

            x: (scroller.width - width) / 2
            y: root.compact ? Theme.spaceLarge : 30
            width: Math.min(root.wide ? 1080 : Theme.columnWidth, scroller.width - 2 * root.margin)
            spacing: Theme.spaceLarge

            PageHeading {
                width: parent.width
                //: Title of the place for results.
                title: qsTr("Scores")
            }
            ScoresPanels {
                id: panels

                width: parent.width
                scores: root.scores
                moving: root.app.moving
                wide: root.wide
                tabled: root.tabled
                onSessionOpened: session => root.app.paper.openResult(session)
            }
        }
    }
}
