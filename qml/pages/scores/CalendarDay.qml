import QtQuick
import Shixi.Models

// A day of the calendar in words.
QtObject {
    id: root

    required property calendarRow day
    readonly property string text: root.day.isToday
        //: Before a day of the calendar on Scores, as in "Today, 22 November: 12 questions". %1: what follows.
        ? qsTr("Today, %1").arg(root.done()) : root.done()

    function done(): string {
        if (root.day.answers === 0) {
            //: A day of the calendar on Scores on which nothing was answered. %1: the day.
            return qsTr("%1: nothing").arg(root.day.dateText);
        }
        //: A day of the calendar on Scores. %n: questions answered; %1: the day; %2: minutes it took.
        return qsTr("%1: %n questions, %2 min", "", root.day.answers).arg(root.day.dateText).arg(root.day.minutes);
    }
}
