pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The exam to come: one row to set it, or the plan towards it.
Panel {
    id: root

    required property ExamModel exam
    required property Item room
    required property bool compact
    property bool choosing: false

    Column {
        width: parent.width
        spacing: Theme.space

        ExamSheetOpener {
            exam: root.exam
            room: root.room
            compact: root.compact
            wanted: root.choosing
            onClosed: root.choosing = false
        }
        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading over the exam date.
            text: qsTr("Exam date")
        }
        ActionRow {
            id: row

            objectName: "act.exam.set"
            width: parent.width
            iconName: "calendar"
            text: root.exam.isSet ? root.exam.dateText
                //: Row that leads to choosing the date of an exam.
                : qsTr("Set an exam date")
            detail: root.exam.isSet ? root.untilThen()
                //: On the row that leads to choosing the date of an exam: what it is good for.
                : qsTr("Then the days until the exam are planned for it.")
            onClicked: root.choosing = true
        }
        Repeater {
            model: root.exam.isSet && !root.exam.planning ? 1 : 0

            ExamForecast {
                width: root.availableWidth
                exam: root.exam
            }
        }
        Repeater {
            model: root.exam.planning ? 1 : 0

            ExamPlanning {
                width: root.availableWidth
                exam: root.exam
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.spaceSmall
            visible: root.exam.isSet && !root.exam.planning

            TextButton {
                objectName: "act.exam.planAgain"
                visible: root.exam.daysLeft > 0
                width: Math.min(implicitWidth, root.availableWidth)
                //: Button: plans the days until the exam anew.
                text: qsTr("Plan again")
                onClicked: root.exam.planAgain()
            }
            TextButton {
                id: clear

                objectName: "act.exam.clear"
                width: Math.min(implicitWidth, root.availableWidth)
                tint: Theme.text
                //: Button: there is no exam any more.
                text: qsTr("Remove the exam date")
                onClicked: {
                    var held = clear.activeFocus;
                    root.exam.clearExam();
                    if (held) { // it is gone, and the keyboard goes on from here
                        row.forceActiveFocus(Qt.TabFocusReason);
                    }
                }
            }
        }
    }

    function untilThen(): string {
        return root.exam.daysLeft === 0
            //: Under the date of the exam: it is on this day.
            ? qsTr("today")
            //: Under the date of the exam. %n: days until then.
            : qsTr("in %n days", "", root.exam.daysLeft);
    }

    Component.onCompleted: root.exam.lookFurther()
}
