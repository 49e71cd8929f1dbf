pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// The home page of elder mode: what to do, in few and large buttons.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property TodayModel today: root.app.today
    readonly property int margin: root.compact ? Theme.spaceLarge : 32

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
    function heading(): string {
        if (root.today.canContinue) {
            //: Largest button of elder mode where a session stands open.
            return qsTr("Go on learning");
        }
        return root.today.startable
            //: Largest button of elder mode: begins the day's share.
            ? qsTr("Start today's learning")
            //: Largest button of elder mode when the day's share is done and more can be asked.
            : qsTr("Learn a little more");
    }
    function share(): string {
        if (root.today.canContinue) {
            //: On the largest button of elder mode: how many questions are left in the open session.
            return qsTr("%n questions left", "", root.today.toGo);
        }
        if (!root.today.startable) {
            //: On the largest button of elder mode when the day's share is done: a further round.
            return qsTr("%n more questions, if you like", "", root.today.more);
        }
        const gentle = root.today.shortQuestions > 0;
        //: On the largest button of elder mode. %n: questions, %1: minutes.
        return qsTr("%n questions, about %1 min", "", gentle ? root.today.shortQuestions : root.today.questions)
            .arg(gentle ? root.today.shortMinutes : root.today.minutes);
    }

    Keys.onReturnPressed: root.begin()
    Keys.onEnterPressed: root.begin()
    Keys.onSpacePressed: root.begin()

    Scroller {
        id: scroller

        anchors.fill: parent
        contentHeight: column.height + column.y + Theme.gap

        Column {
            id: column

            x: (scroller.width - width) / 2
            y: root.compact ? Theme.spaceLarge : 30
            width: Math.min(Theme.columnWidth, scroller.width - 2 * root.margin)
            spacing: Theme.gap

            PageHeading {
                width: parent.width
                //: Title of the home page.
                title: qsTr("Today")
                detail: root.today.dateText
            }
            TextBlock {
                width: parent.width
                visible: root.today.finished
                //: Home page of elder mode when nothing is left for the day.
                text: qsTr("Today's share is done.")
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            BigButton {
                objectName: root.today.canContinue ? "act.continueToday" : root.today.startable ? "act.start" : "act.more"
                width: parent.width
                visible: root.today.startable || root.today.more > 0
                first: true
                iconName: "today"
                text: root.heading()
                detail: root.share()
                onClicked: root.begin()
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
            PutOffLine {
                width: parent.width
                brief: true
                today: root.today
            }
            TomorrowLine {
                width: parent.width
                visible: root.today.finished
                today: root.today
            }
            BigButton {
                objectName: "act.toMissed"
                width: parent.width
                iconName: "practice"
                //: Button of elder mode: to the wrong-answer book.
                text: qsTr("Missed questions")
                detail: root.today.missed > 0
                    //: On a button of elder mode: so many facts stand in the wrong-answer book.
                    ? qsTr("%n to go over", "", root.today.missed)
                    //: On a button of elder mode: the wrong-answer book is empty.
                    : qsTr("None at the moment")
                onClicked: root.toMissed()
            }
            BigButton {
                objectName: "act.toPaper"
                width: parent.width
                iconName: "document"
                //: Button of elder mode: to the mock exam.
                text: qsTr("Mock exam")
                //: On that button: in elder mode no clock runs.
                detail: qsTr("Without a time limit")
                onClicked: root.app.paper.showOffer()
            }
        }
    }
}
