pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Everything of Scores, in two columns where there is room. The panels are made one a frame, from above: all at once
// would be felt. What comes stands below what is there, so that nothing moves.
Grid {
    id: root

    required property ScoresModel scores
    required property MovingModel moving
    required property bool wide
    // All charts as tables.
    required property bool tabled

    signal sessionOpened(string session)
    property int made: 0
    readonly property int panels: 5
    readonly property real columnWidth: root.wide ? (root.width - root.spacing) / 2 : root.width

    columns: root.wide ? 2 : 1
    spacing: Theme.spaceLarge

    Connections {
        target: root.made < root.panels ? root.Window.window : null

        function onFrameSwapped() {
            ++root.made;
        }
    }
    Column {
        id: first

        width: root.columnWidth
        spacing: Theme.spaceLarge

        Repeater {
            model: root.made > 0 ? 1 : 0

            MasteryPanel {
                width: root.columnWidth
                scores: root.scores
            }
        }
        Repeater {
            model: root.made > 1 ? 1 : 0

            CalendarPanel {
                width: root.columnWidth
                scores: root.scores
                allTabled: root.tabled
            }
        }
    }
    Column {
        id: second

        width: root.columnWidth
        spacing: Theme.spaceLarge

        Repeater {
            model: root.made > 2 ? 1 : 0

            ForecastPanel {
                width: root.columnWidth
                forecast: root.scores.forecast
                allTabled: root.tabled
            }
        }
        Repeater {
            model: root.made > 3 ? 1 : 0

            RatesPanel {
                width: root.columnWidth
                scores: root.scores
                allTabled: root.tabled
            }
        }
    }
    Repeater {
        parent: root.wide ? first : second // last where all stand below each other
        model: root.made > 4 ? 1 : 0

        PastSessionsPanel {
            width: root.columnWidth
            moving: root.moving
            visible: root.scores.sessions.count > 0
            sessions: root.scores.sessions
            onOpened: session => root.sessionOpened(session)
        }
    }
}
