pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// The days of learning: half a year, and how many in a row.
ChartPanel {
    id: root

    required property ScoresModel scores
    readonly property streakFigures streak: root.scores.streak

    //: On Scores: heading over the calendar.
    heading: qsTr("Days of learning")
    detail: root.row()
    actName: "act.table.calendar"

    // The days in a row, days off said.
    function row(): string {
        if (root.streak.days === 0) {
            return root.streak.longest > 0
                //: On Scores: no days in a row right now. %n: the most days in a row there ever were.
                ? qsTr("The longest run was %n days. A new one begins with the next answer.", "", root.streak.longest) : "";
        }
        var days = root.streak.daysOff > 0
            //: On Scores. %n: days learnt one after the other; %1: days off among them, never counted.
            ? qsTr("%n days learnt in a row, with %1 off between (one in seven breaks nothing).", "", root.streak.days)
                .arg(root.streak.daysOff)
            //: On Scores. %n: days learnt one after the other, none missing.
            : qsTr("%n days learnt in a row.", "", root.streak.days);
        //: On Scores, after "5 days learnt in a row.": nothing was answered today so far.
        return root.streak.today ? days : days + " " + qsTr("Today is still open.");
    }

    chart: Component {
        CalendarChart {
            calendar: root.scores.calendar
            weekdayTexts: root.scores.weekdayTexts
            stepTexts: root.scores.stepTexts
            name: root.heading
        }
    }
    table: Component {
        Column {
            Repeater {
                model: root.scores.weeks

                WeekRow {
                    width: parent.width
                }
            }
        }
    }
}
