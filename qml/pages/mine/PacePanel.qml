pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// How fast and how firmly: three ways to learn, and what each comes to.
Panel {
    id: root

    required property PaceModel pace
    required property Item room
    required property bool compact
    readonly property bool nothing: root.pace.state === PaceModel.Nothing

    Component.onCompleted: root.pace.shown = true
    // On the way out of the program its model goes first.
    Component.onDestruction: {
        if (root.pace) {
            root.pace.shown = false;
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading over three ways to learn that differ in minutes a day and in what is remembered.
            text: qsTr("How fast, how firmly")
        }
        TextBlock {
            width: parent.width
            text: root.nothing
                //: Under the heading "How fast, how firmly": the set holds nothing to learn.
                ? qsTr("There is nothing to learn yet, so nothing to work out.")
                //: Under the heading "How fast, how firmly".
                : qsTr("Worked out from how you answer. The share is of all there is to learn; all of it is an estimate.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        TextBlock {
            width: parent.width
            visible: root.pace.examText !== ""
            //: Under the heading "How fast, how firmly". %1: date of the exam.
            text: qsTr("Until the exam on %1 its plan decides. What you choose here holds after it.").arg(root.pace.examText)
        }
        Column {
            id: cards

            width: parent.width
            spacing: Theme.spaceSmall

            Accessible.role: Accessible.Grouping
            //: Spoken name of the three ways to learn.
            Accessible.name: qsTr("How fast, how firmly")

            Repeater {
                model: root.pace.choices

                PaceCard {
                    width: cards.width
                    months: root.pace.months
                    nothing: root.nothing
                    playing: root.pace.state === PaceModel.Playing || root.pace.state === PaceModel.Waiting
                    onClicked: root.pace.choose(choice)
                }
            }
        }
        PaceProgress {
            width: parent.width
            pace: root.pace
        }
        ActionRow {
            objectName: "act.pace.own"
            width: parent.width
            iconName: "chart"
            //: Button: opens a chart of minutes and of what is remembered, and the numbers to set.
            text: qsTr("Set it yourself")
            //: Explains the button "Set it yourself".
            detail: qsTr("See what each number comes to, then choose.")
            onClicked: root.pace.trial.begin()
        }
        ActionRow {
            objectName: "act.easyDays"
            width: parent.width
            iconName: "calendar"
            //: Button: opens the choice of days of the week with fewer reviews.
            text: qsTr("Easy days")
            detail: root.easyDays()
            onClicked: root.pace.easyDays.open = true
        }
        SheetMaker {
            wanted: root.pace.trial.open
            sheet: Component {
                PaceSheet {
                    trial: root.pace.trial
                    months: root.pace.months
                    nothing: root.nothing
                    room: root.room
                    compact: root.compact
                    onClosed: root.pace.trial.leave()
                }
            }
        }
        SheetMaker {
            wanted: root.pace.easyDays.open
            sheet: Component {
                EasyDaysSheet {
                    days: root.pace.easyDays
                    room: root.room
                    compact: root.compact
                    onClosed: root.pace.easyDays.open = false
                }
            }
        }
    }

    function easyDays(): string {
        const fewer = root.pace.easyDays.fewerText;
        const none = root.pace.easyDays.noneText;
        if (fewer === "" && none === "") {
            //: Explains the button "Easy days", none being chosen.
            return qsTr("Days of the week with fewer reviews, or none.");
        }
        //: Days of the week with fewer reviews. %1: their names.
        const some = qsTr("Fewer: %1").arg(fewer);
        //: Days of the week without reviews where that can be. %1: their names.
        const no = qsTr("None: %1").arg(none);
        return fewer === "" ? no : none === "" ? some : some + "\n" + no;
    }
}
