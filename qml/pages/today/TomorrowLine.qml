import QtQuick
import Shixi.Controls
import Shixi.Models

// The day is done: what comes tomorrow.
Panel {
    id: root

    required property TodayModel today
    readonly property int questions: root.today.dueTomorrow + root.today.freshTomorrow

    function sentence(): string {
        if (root.questions === 0) {
            //: On Today when the day's share is done and nothing comes tomorrow.
            return qsTr("Nothing is due tomorrow. What you learnt rests until it is needed.");
        }
        //: On Today when the day's share is done. %n: questions tomorrow, %1: of them to review, %2: on new facts,
        //: %3: minutes they take.
        return qsTr("%n questions: %1 to review · %2 new, about %3 min", "", root.questions)
            .arg(root.today.dueTomorrow).arg(root.today.freshTomorrow).arg(root.today.minutesTomorrow);
    }

    contentItem: Column {
        spacing: 6

        TextBlock {
            width: parent.width
            //: On Today when the day's share is done: heading over what comes tomorrow.
            text: qsTr("Tomorrow")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            objectName: "today.tomorrow"
            width: parent.width
            text: root.sentence()
            color: Theme.textQuiet
        }
    }
}
