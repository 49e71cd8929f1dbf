import QtQuick
import Shixi.Controls
import Shixi.Models

// A past session.
TableRow {
    id: root

    required property string dateText
    required property int mode
    required property int asked
    required property int rightCount
    required property int minutes
    required property int seconds
    required property int index
    required property string points
    // Of an exam: its result can be looked at.
    readonly property bool opens: root.points !== ""

    signal opened

    function modeWord(): string {
        switch (root.mode) {
        case PastSessionModel.Practice:
            //: A session of questions the learner chose.
            return qsTr("Practice");
        case PastSessionModel.Exam:
            //: A session that was an exam.
            return qsTr("Exam");
        case PastSessionModel.Challenge:
            //: A session that ends with the first miss.
            return qsTr("Challenge");
        case PastSessionModel.Daily:
            //: A session of a few questions, the same for all on a day.
            return qsTr("Daily quiz");
        default:
            //: A session of the day's share.
            return qsTr("Today");
        }
    }
    function time(): string {
        return root.minutes === 0
            //: In the list of past sessions: a session of less than a minute. %1: seconds.
            ? qsTr("%1 s").arg(root.seconds)
            //: In the list of past sessions: how long it took. %1: minutes, %2: seconds.
            : qsTr("%1 min %2 s").arg(root.minutes).arg(root.seconds);
    }

    //: In the list of past sessions. %1: the date, %2: the mode, such as Practice.
    label: qsTr("%1 · %2").arg(root.dateText).arg(root.modeWord())
    value: root.opens
        //: In the list of past sessions: an exam. %1: points it got of those there are, such as 86/100; %2: how long it took.
        ? qsTr("%1 points · %2").arg(root.points).arg(root.time())
        //: In the list of past sessions. %1: questions right at the first try, %2: questions; %3: how long it took.
        : qsTr("%1 of %2 right · %3").arg(root.rightCount).arg(root.asked).arg(root.time())
    height: Math.max(root.implicitHeight, root.opens ? Theme.touchTarget : 0)

    TapTarget {
        id: open

        objectName: root.opens ? "act.session.open." + root.index : ""
        anchors.fill: parent
        visible: root.opens
        //: Spoken name of an exam in the list of past sessions: pressing shows its result. %1: date and mode, %2: points and time.
        text: qsTr("Result of %1: %2").arg(root.label).arg(root.value)
        onClicked: root.opened()

        contentItem: Item {}
        background: Rectangle {
            color: Theme.text
            opacity: open.down ? 0.12 : open.litUp ? 0.06 : 0

            radius: Theme.radiusSmall
        }
        FocusRing {
            shown: open.ringed
        }
    }
}
