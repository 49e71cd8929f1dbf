pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// The day's share and one button to begin it.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property TodayModel today: root.app.today
    readonly property bool wide: root.width >= 860
    readonly property int margin: root.compact ? Theme.spaceLarge : 32
    // Where the button would not be on the first screen it stands below the page.
    readonly property bool pinned: (root.compact || root.height < 640 * Theme.textScale)
        && foot.startHeight < root.height / 2

    signal toStudy
    signal toPractice
    signal toMissed

    background: Rectangle {
        color: Theme.window
    }

    function begin() {
        if (root.today.shortQuestions > 0) {
            root.app.startShortRound();
        } else if (root.today.canContinue) {
            root.app.continueToday();
        } else if (root.today.startable) {
            root.app.startToday();
        } else if (root.today.more > 0) {
            root.app.more();
        }
    }

    Keys.onReturnPressed: root.begin()
    Keys.onEnterPressed: root.begin()
    Keys.onSpacePressed: root.begin()

    Scroller {
        id: scroller

        anchors.top: parent.top
        anchors.bottom: foot.top
        width: root.width
        contentHeight: column.height + column.y + Theme.gap

        Column {
            id: column

            x: (scroller.width - width) / 2
            y: root.compact ? Theme.spaceLarge : 30
            width: Math.min(root.wide ? 1080 : Theme.columnWidth, scroller.width - 2 * root.margin)
            spacing: Theme.spaceLarge

            PageHeading {
                width: parent.width
                //: Title of the home page: what there is to learn today.
                title: qsTr("Today")
                detail: root.today.dateText
            }
            Grid {
                id: columns

                readonly property real columnWidth: root.wide ? (width - spacing) / 2 : width

                width: parent.width
                columns: root.wide ? 2 : 1
                spacing: Theme.spaceLarge

                Column {
                    width: columns.columnWidth
                    spacing: Theme.spaceLarge

                    GreetingPanel {
                        width: parent.width
                        today: root.today
                        setTitle: root.app.setTitle
                    }
                    SharePanel {
                        width: parent.width
                        today: root.today
                    }
                    CorrectedLine {
                        width: parent.width
                        corrected: root.app.corrected
                        room: root
                        compact: root.compact
                    }
                    ExamLine {
                        width: parent.width
                        exam: root.app.exam
                        room: root
                        compact: root.compact
                    }
                    StartButtons {
                        width: parent.width
                        visible: offered && !root.pinned
                        today: root.today
                        onBegin: root.begin()
                        onBeginUsual: root.app.startToday()
                    }
                    TomorrowLine {
                        width: parent.width
                        visible: root.today.finished
                        today: root.today
                    }
                    WaysPanel {
                        width: parent.width
                        missed: root.today.missed
                        onToStudy: root.toStudy()
                        onToPractice: root.toPractice()
                        onToMissed: root.toMissed()
                    }
                    CorePanel {
                        width: parent.width
                        visible: root.today.coreFacts > 0
                        today: root.today
                    }
                }
                Column {
                    width: columns.columnWidth
                    spacing: Theme.spaceLarge

                    WeakPanel {
                        width: parent.width
                        visible: root.today.weakest.count > 0
                        sections: root.today.weakest
                        onPractise: section => root.app.practiseSection(section)
                    }
                    SectionsPanel {
                        width: parent.width
                        visible: root.today.sections.count > 0
                        sections: root.today.sections
                    }
                }
            }
        }
    }
    TodayFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: root.width
        columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
        shown: root.pinned
        today: root.today
        onBegin: root.begin()
        onBeginUsual: root.app.startToday()
    }
}
