pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// What a session came to.
Page {
    id: root

    required property SessionModel session
    required property SummaryModel summary
    required property MovingModel moving
    required property bool compact
    readonly property int margin: root.compact ? Theme.spaceLarge : Theme.gap
    readonly property real columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)

    signal more

    background: Rectangle {
        color: Theme.window
    }

    Keys.onReturnPressed: root.session.close()
    Keys.onEnterPressed: root.session.close()
    Keys.onSpacePressed: root.session.close()
    Keys.onEscapePressed: root.session.close()
    Keys.onBackPressed: root.session.close()

    RoundWords {
        id: rounds
    }
    Scroller {
        id: scroller

        anchors.top: parent.top
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.space
        width: root.width
        contentHeight: column.height + column.y + Theme.spaceLarge

        Column {
            id: column

            x: (root.width - width) / 2
            y: root.compact ? Theme.spaceLarge : 30
            width: root.columnWidth
            spacing: Theme.spaceLarge

            PageHeading {
                width: parent.width
                //: Title of the page after a session.
                title: qsTr("Session finished")
                detail: root.session.round === SessionModel.DailyRound
                    //: After the quiz of a day, the same for everybody. %1: its code, which people compare.
                    ? qsTr("Daily quiz · code %1").arg(root.session.roundCode) : rounds.withPlace(root.session.round, root.summary)
            }
            ReportedNotice {
                width: parent.width
                session: root.session
            }
            ResultPanel {
                width: parent.width
                summary: root.summary
            }
            TomorrowPanel {
                width: parent.width
                summary: root.summary
            }
            MissedPanel {
                width: parent.width
                visible: root.summary.missed.count > 0
                summary: root.summary
            }
            NotMeButton {
                moving: root.moving
                sessionId: root.session.sessionId
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
    Grid {
        id: buttons

        readonly property real each: (width - (columns - 1) * Theme.space) / columns
        readonly property real high: Math.max(done.implicitHeight, more.implicitHeight, again.implicitHeight)

        x: (root.width - width) / 2
        y: root.height - height - Theme.space
        width: root.columnWidth
        columns: (more.visible || again.visible) && width >= 500 ? 2 : 1
        spacing: Theme.space
        layoutDirection: Qt.RightToLeft

        PrimaryButton {
            id: done

            objectName: "act.done"
            width: buttons.each
            height: buttons.columns > 1 ? buttons.high : implicitHeight
            //: Button on the page after a session: back to Today.
            text: qsTr("Done")
            onClicked: root.session.close()
        }
        PrimaryButton {
            id: more

            objectName: "act.more"
            width: buttons.each
            height: buttons.columns > 1 ? buttons.high : implicitHeight
            visible: !root.summary.practice && root.summary.moreAvailable > 0
            calm: true
            //: Button on the page after a session: a further session of %n questions.
            text: qsTr("%n more questions", "", root.summary.moreAvailable)
            onClicked: root.more()
        }
        PrimaryButton {
            id: again

            objectName: "act.again"
            width: buttons.each
            height: buttons.columns > 1 ? buttons.high : implicitHeight
            visible: root.summary.practice && root.summary.againQuestions > 0
            calm: true
            text: root.summary.courseTotal > 0
                //: Button on the page after a practice in order or at random: the next %n questions.
                ? qsTr("Go on · %n questions", "", root.summary.againQuestions)
                //: Button on the page after a practice: another round of %n questions out of the same choice.
                : qsTr("Once more · %n questions", "", root.summary.againQuestions)
            onClicked: root.session.practiseAgain()
        }
    }
}
