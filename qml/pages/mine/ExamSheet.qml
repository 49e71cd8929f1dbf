pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The day of the exam and how much is to be remembered on it; then what that comes to.
Sheet {
    id: root

    required property ExamModel exam
    readonly property list<int> shares: [80, 85, 90, 95]
    property int share: 90
    // What is chosen is what is set.
    readonly property bool settled: root.exam.isSet && root.share === root.exam.share
        && root.exam.month.chosenText === root.exam.dateText

    function place(): int {
        var nearest = 0;
        while (nearest + 1 < root.shares.length && root.shares[nearest + 1] <= root.share) {
            ++nearest;
        }
        return nearest;
    }

    //: Heading of the sheet to choose the date of an exam.
    heading: qsTr("Exam date")
    //: Spoken name of the button that closes the sheet for the exam.
    closeText: qsTr("Close")
    onAboutToShow: {
        root.exam.beginChoosing();
        root.share = root.exam.isSet ? root.exam.share : 90;
        root.exam.lookFurther();
    }

    ExamMonth {
        width: root.columnWidth
        month: root.exam.month
    }
    FontMetrics {
        id: metrics

        font: chosen.font
    }
    TextBlock {
        id: chosen

        //: Sheet to choose the date of an exam. %1: the date chosen; %n: days until then.
        readonly property string whole: qsTr("%1 · in %n days", "", root.exam.month.daysLeft)
            .arg(root.exam.month.chosenText)

        objectName: "exam.chosen"
        width: root.columnWidth
        // No line begins with the point.
        text: metrics.advanceWidth(chosen.whole) < chosen.width ? chosen.whole : chosen.whole.replace(" · ", "\n")
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }
    GroupHeading {
        width: root.columnWidth
        //: Sheet to choose the date of an exam: heading over 80%, 85%, 90%, 95%.
        text: qsTr("To be remembered on that day")
    }
    // On a phone as much wider than the words as the four need to stand side by side.
    ChoiceBar {
        readonly property real sideBySide: Math.ceil(4 * Theme.textBody * 4.7) + 3 * Theme.spaceSmall
        readonly property real most: root.width - 2 * Theme.spaceSmall

        x: (root.columnWidth - width) / 2
        width: sideBySide > most ? root.columnWidth : Math.max(root.columnWidth, sideBySide)
        actPrefix: "act.exam.share"
        name: qsTr("To be remembered on that day")
        choices: ["80%", "85%", "90%", "95%"]
        current: root.place()
        onPicked: index => root.share = root.shares[index]
    }
    Repeater {
        model: root.settled && !root.exam.planning ? 1 : 0

        ExamForecast {
            width: root.columnWidth
            exam: root.exam
        }
    }
    Repeater {
        model: root.exam.planning ? 1 : 0

        ExamPlanning {
            width: root.columnWidth
            exam: root.exam
        }
    }
    PrimaryButton {
        objectName: root.settled ? "act.exam.done" : "act.exam.plan"
        width: root.columnWidth
        calm: root.settled
        text: root.settled
            //: Button: closes the sheet for the exam.
            ? qsTr("Done")
            //: Button: sets the exam on the day chosen and plans the days until then.
            : qsTr("Plan for this date")
        onClicked: {
            if (root.settled) {
                root.close();
            } else {
                root.exam.setExam(root.share);
            }
        }
    }
    Repeater {
        model: root.exam.isSet ? 1 : 0

        QuietButton {
            objectName: "act.exam.remove"
            width: root.columnWidth
            text: qsTr("Remove the exam date")
            onClicked: {
                root.exam.clearExam();
                root.close();
            }
        }
    }
}
