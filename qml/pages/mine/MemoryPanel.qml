pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// How long to wait before something is asked again: as for most people, or as found out from the learner's own answers.
Panel {
    id: root

    required property MemoryModel memory
    required property Item room
    required property bool compact

    property bool asked: false // whether to go back to the usual

    contentItem: Column {
        spacing: Theme.space

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading over how it is decided when something is asked again.
            text: qsTr("When things come back")
        }
        TextBlock {
            objectName: "memory.standing"
            width: parent.width
            visible: !root.memory.busy
            text: root.standing()
        }
        TextBlock {
            objectName: "memory.fresh"
            width: parent.width
            visible: !root.memory.busy && root.memory.trainedAnswers > 0 && root.memory.fresh > 0
            //: Below what the waits were adjusted to. %n: answers given since.
            text: qsTr("%n new answers since then.", "", root.memory.fresh)
        }
        TextBlock {
            objectName: "memory.loss"
            width: parent.width
            visible: root.memory.lossText !== ""
            //: For those who want to know: how far off the forecast was, a small number, before (%1) and after (%2).
            text: qsTr("Error of the forecast %1 → %2").arg(root.memory.lossBeforeText).arg(root.memory.lossText)
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        TextBlock {
            objectName: "memory.impossible"
            width: parent.width
            visible: !root.memory.possible
            //: Why nothing is adjusted: the program was started without a file to keep answers in.
            text: qsTr("Your answers are kept in no file this time, so nothing is adjusted.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        MemoryBusy {
            width: parent.width
            visible: root.memory.busy
            memory: root.memory
        }
        Flow {
            width: parent.width
            spacing: Theme.spaceSmall
            visible: root.memory.canTrain || root.memory.canForget

            TextButton {
                objectName: "act.memory.train"
                width: Math.min(implicitWidth, root.availableWidth)
                visible: root.memory.canTrain
                //: Button: looks at the learner's answers now, to find out how fast things are forgotten.
                text: qsTr("Adjust to my answers now")
                onClicked: root.memory.trainNow()
            }
            TextButton {
                objectName: "act.memory.usual"
                width: Math.min(implicitWidth, root.availableWidth)
                visible: root.memory.canForget
                tint: Theme.text
                //: Button: things come back as they do for most people.
                text: qsTr("Go back to the usual")
                onClicked: root.asked = true
            }
        }
        SheetMaker {
            wanted: root.asked
            sheet: Component {
                MemoryUsualSheet {
                    room: root.room
                    compact: root.compact
                    memory: root.memory
                    onClosed: root.asked = false
                }
            }
        }
    }

    function standing(): string {
        switch (root.memory.state) {
        case MemoryModel.TooFew:
            //: How it is decided when something is asked again. %1: answers needed, %2: answers so far.
            return qsTr("For now as fits most people. After %1 answers it follows how fast you forget; so far there are %2.").arg(root.memory.needed).arg(root.memory.answers);
        case MemoryModel.Waiting:
            //: How it is decided when something is asked again. %n: answers.
            return qsTr("For now as fits most people. It will soon be adjusted to your %n answers.", "", root.memory.answers);
        case MemoryModel.Adjusted:
            //: How it is decided when something is asked again. %n: answers; %1: date.
            return qsTr("Adjusted to how fast you forget, by your %n answers (%1).", "", root.memory.trainedAnswers).arg(root.memory.dateText);
        case MemoryModel.Kept:
            //: How it is decided when something is asked again. %n: answers; %1: date.
            return qsTr("Your %n answers were looked at (%1): things come back at the right time as it is, so nothing was changed.", "", root.memory.trainedAnswers).arg(root.memory.dateText);
        default:
            //: How it is decided when something is asked again.
            return qsTr("As fits most people.");
        }
    }

    Component.onCompleted: root.memory.refresh()
}
