pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// How far the exam is and what is expected of it; nothing where none is set.
Item {
    id: root

    required property ExamModel exam
    required property Item room
    required property bool compact
    property bool choosing: false

    visible: root.exam.isSet
    implicitHeight: line.implicitHeight

    function sentence(): string {
        const when = root.exam.daysLeft === 0
            //: On Today: the exam is on this day.
            ? qsTr("The exam is today")
            //: On Today. %n: days until the exam.
            : qsTr("Exam in %n days", "", root.exam.daysLeft);
        return root.exam.planned
            //: On Today. %1: "Exam in 12 days"; %2: per cent expected to be remembered on that day.
            ? qsTr("%1 · about %2% remembered").arg(when).arg(root.exam.remembered) : when;
    }
    function further(): string {
        if (root.exam.planning) {
            return qsTr("Planning the days until the exam …");
        }
        if (!root.exam.planned) {
            return qsTr("The days until the exam are not planned yet.");
        }
        return root.exam.sweeping && root.exam.daysLeft > 0
            //: On Today in the last days before an exam.
            ? qsTr("Final review: today what gains most comes once more, and nothing new.") : "";
    }

    ActionRow {
        id: line

        objectName: "act.exam.line"
        width: root.width
        iconName: "calendar"
        text: root.sentence()
        detail: root.further()
        onClicked: root.choosing = true
    }
    ExamSheetOpener {
        exam: root.exam
        room: root.room
        compact: root.compact
        wanted: root.choosing
        onClosed: root.choosing = false
    }
}
