pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What can be practised, and the button to begin it.
Item {
    id: root

    required property App app
    required property bool compact
    readonly property PracticeModel practice: root.app.practice
    readonly property bool wide: root.width >= 860
    readonly property int margin: root.compact ? Theme.spaceLarge : 32
    readonly property real foot: pinned.height + 2 * Theme.space

    signal toToday
    signal toBook
    signal toWorst
    signal toStars
    signal toFormulas

    function begin() {
        if (root.practice.canContinue) {
            root.practice.continueOpen();
        } else if (root.practice.questions > 0) {
            root.practice.start();
        }
    }
    // The keyboard is where it was left for a list.
    function enter(from: string) {
        if (from === "book") {
            book.takeFocus();
        } else if (from === "worst") {
            book.takeFocus();
        } else if (from === "stars") {
            stars.takeFocus();
        } else if (from === "formulas") {
            choose.takeFocus();
        }
    }

    Scroller {
        id: scroller

        width: root.width
        height: root.height - root.foot
        contentHeight: column.height + column.y + Theme.gap

        Column {
            id: column

            x: (scroller.width - width) / 2
            y: root.compact ? Theme.spaceLarge : 30
            width: Math.min(root.wide ? 1080 : Theme.columnWidth, scroller.width - 2 * root.margin)
            spacing: Theme.spaceLarge

            PageHeading {
                width: parent.width
                //: Title of the place for questions beside the day's share.
                title: qsTr("Practice")
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

                    OpenPracticePanel {
                        width: parent.width
                        practice: root.practice
                    }
                    NothingLearntPanel {
                        width: parent.width
                        visible: !root.practice.anyLearnt && !root.practice.canContinue
                        onToToday: root.toToday()
                    }
                    OpenPaperPanel {
                        width: parent.width
                        paper: root.app.paper
                    }
                    PracticeWays {
                        width: parent.width
                        app: root.app
                    }
                    WrongBookPanel {
                        id: book

                        width: parent.width
                        practice: root.practice
                        onOpened: root.toBook()
                        onToWorst: root.toWorst()
                    }
                    StarsPanel {
                        id: stars

                        width: parent.width
                        practice: root.practice
                        onOpened: root.toStars()
                    }
                }
                ChoosePanel {
                    id: choose

                    width: columns.columnWidth
                    practice: root.practice
                    onToFormulas: root.toFormulas()
                }
            }
        }
    }
    Rectangle {
        anchors.top: scroller.bottom
        width: root.width
        height: 1
        visible: scroller.contentY + scroller.height < scroller.contentHeight - Theme.spaceLarge
        color: Theme.outline
    }
    PracticeStart {
        id: pinned

        x: (parent.width - width) / 2
        y: root.height - height - Theme.space
        width: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
        practice: root.practice
    }
}
