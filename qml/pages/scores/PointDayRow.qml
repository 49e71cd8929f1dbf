import QtQuick
import Shixi.Controls

// A day and its learning points.
TableRow {
    id: root

    required property string dateText
    required property int facts
    required property int cleared
    required property int points

    label: root.dateText
    value: root.cleared > 0
        //: On Scores, a day. %1: learning points, %2: facts answered rightly, %3: facts that left the wrong-answer book.
        ? qsTr("%1 · %2 facts right, %3 cleared").arg(root.points).arg(root.facts).arg(root.cleared)
        //: On Scores, a day. %1: learning points, %2: facts answered rightly.
        : qsTr("%1 · %2 facts right").arg(root.points).arg(root.facts)
}
