import QtQuick
import Shixi.Controls

// A week of the calendar in figures.
TableRow {
    id: root

    required property string span
    required property int days
    required property int answers
    required property string byDay

    label: root.span
    value: root.days === 0
        //: In the table of weeks on Scores: nothing was answered.
        ? qsTr("nothing")
        //: In the table of weeks on Scores. %n: questions answered; %1: those of each day, as in "Mon 12 · Tue 8".
        : qsTr("%n questions (%1)", "", root.answers).arg(root.byDay)
}
