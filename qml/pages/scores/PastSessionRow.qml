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
    //: In the list of past sessions. %1: questions right at the first try, %2: questions; %3: how long it took.
    value: qsTr("%1 of %2 right · %3").arg(root.rightCount).arg(root.asked).arg(root.time())
}
