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
    readonly property LookBackModel lookBack: root.scores.lookBack
    property int made: 0
    readonly property int panels: 7
    readonly property real columnWidth: root.wide ? (root.width - root.spacing) / 2 : root.width

    signal sessionOpened(string session)

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
        Repeater {
            model: root.made > 4 ? 1 : 0

            CalibrationPanel {
                width: root.columnWidth
                visible: root.lookBack.calibrated
                lookBack: root.lookBack
                allTabled: root.tabled
            }
        }
    }
    Repeater {
        parent: root.wide ? first : second // after all others where they stand below each other
        model: root.made > 5 && root.lookBack.ready ? 1 : 0

        PastSessionsPanel {
            width: root.columnWidth
            moving: root.moving
            visible: root.scores.sessions.count > 0
            sessions: root.scores.sessions
            onOpened: session => root.sessionOpened(session)
        }
    }
    Column { // after everything
        width: root.columnWidth
        visible: root.lookBack.pointed

        Repeater {
            model: root.made > 6 && root.lookBack.ready ? 1 : 0

            PointsPanel {
                width: root.columnWidth
                lookBack: root.lookBack
            }
        }
    }
}
