import QtQuick
import Shixi.Controls

// A day of the forecast in figures.
TableRow {
    id: root

    required property string dateText
    required property int questions
    required property int overdue
    required property int minutes

    label: root.dateText
    value: root.questions === 0
        //: In the table of the forecast on Scores: no review on that day.
        ? qsTr("nothing")
        : root.overdue > 0
            //: In the table of the forecast on Scores. %n: questions to review; %1: those of them that are overdue;
            //: %2: minutes for all.
            ? qsTr("%n questions (%1 overdue) · %2 min", "", root.questions).arg(root.overdue).arg(root.minutes)
            //: In the table of the forecast on Scores. %n: questions to review; %1: minutes for them.
            : qsTr("%n questions · %1 min", "", root.questions).arg(root.minutes)
}
