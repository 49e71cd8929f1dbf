import QtQuick
import Shixi.Controls

// A day of the calendar and its name.
DayMark {
    id: root

    required property int index
    required property string dateText
    required property int answers
    required property int minutes
    required property bool isToday

    function done(): string {
        if (root.answers === 0) {
            //: A day of the calendar on Scores on which nothing was answered. %1: the day.
            return qsTr("%1: nothing").arg(root.dateText);
        }
        //: A day of the calendar on Scores. %n: questions answered; %1: the day; %2: minutes it took.
        return qsTr("%1: %n questions, %2 min", "", root.answers).arg(root.dateText).arg(root.minutes);
    }

    name: root.isToday
        //: Before a day of the calendar on Scores, as in "Today, 22 November: 12 questions". %1: what follows.
        ? qsTr("Today, %1").arg(root.done()) : root.done()
}
