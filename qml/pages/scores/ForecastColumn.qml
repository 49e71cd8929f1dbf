import QtQuick
import Shixi.Controls

// A day of the forecast and its name.
ColumnMark {
    id: root

    required property int index
    required property string dateText
    required property int questions
    required property int overdue
    required property int minutes
    required property int highest

    function due(): string {
        if (root.questions === 0) {
            //: A day of the forecast on Scores without a review. %1: the day.
            return qsTr("%1: nothing").arg(root.dateText);
        }
        return root.overdue > 0
            //: A day of the forecast on Scores. %n: questions to review; %1: the day; %2: the questions of them that are
            //: overdue; %3: minutes for all.
            ? qsTr("%1: %n questions, %2 of them overdue, about %3 min", "", root.questions).arg(root.dateText)
                .arg(root.overdue).arg(root.minutes)
            //: A day of the forecast on Scores. %n: questions to review; %1: the day; %2: minutes for them.
            : qsTr("%1: %n questions, about %2 min", "", root.questions).arg(root.dateText).arg(root.minutes);
    }

    share: root.questions / root.highest
    hollowShare: root.overdue / root.highest
    name: root.index === 0
        //: Before the first day of the forecast on Scores, as in "Today, 22 November: 12 questions". %1: what follows.
        ? qsTr("Today, %1").arg(root.due()) : root.due()
}
