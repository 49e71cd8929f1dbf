import QtQuick
import Shixi.Controls
import Shixi.Models

// More is due than a day holds: when it is caught up with, and what comes first.
TextBlock {
    id: root

    required property TodayModel today
    property bool brief: false

    function plan(): string {
        if (root.today.caughtUpIn > 1) {
            //: On Today: more is due than fits in a day. %n: questions, %1: days until nothing is left over, two or more.
            return qsTr("%n more are put off to the days after, caught up in about %1 days.", "", root.today.putOff)
                .arg(root.today.caughtUpIn);
        }
        return root.today.caughtUpIn === 1
            //: On Today: more is due than fits in a day, and all the rest fits in the next.
            ? qsTr("%n more are put off and caught up tomorrow.", "", root.today.putOff)
            //: On Today: more is due than fits in a day; it waits.
            : qsTr("%n more are due and wait for another day.", "", root.today.putOff);
    }
    function order(): string {
        return root.today.towardsExam
            //: On Today, with an exam to come: in which order questions are asked that do not all fit in a day.
            ? qsTr("Until the exam, first comes what matters most and can still be held.")
            //: On Today: in which order questions are asked that do not all fit in a day.
            : qsTr("First comes what matters most and is nearest to being forgotten.");
    }

    objectName: "today.putOff"
    visible: root.today.putOff > 0
    text: root.brief ? root.plan() : root.plan() + "\n" + root.order()
    color: Theme.textQuiet
    font.pixelSize: root.brief ? Theme.textBody : Theme.textSmall
}
