pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A withdrawal note: for which set, by whom, what it takes back and corrects; and the choice.
Sheet {
    id: root

    required property LibraryModel sets
    readonly property WithdrawalOffer note: root.sets.note

    heading: root.note.canBeTaken
        //: Heading of the question whether a withdrawal note is to be taken.
        ? qsTr("Take this withdrawal note?")
        //: Heading over a withdrawal note that cannot be taken.
        : qsTr("Withdrawal note")
    //: Spoken name of the button that leaves a withdrawal note that was looked at.
    closeText: qsTr("Not now")

    NoteWords {
        id: say
    }
    SetHead {
        width: root.columnWidth
        title: root.note.title
        publisher: root.note.publisher
        //: Which withdrawal note of a set it is. %1: its number. %2: a day.
        edition: qsTr("Note %1 · %2").arg(root.note.number).arg(root.note.dayText)
    }
    TextBlock {
        objectName: "note.from"
        width: root.columnWidth
        visible: text !== ""
        text: say.from(root.note)
    }
    SetConcern {
        width: root.columnWidth
        visible: text !== ""
        text: say.why(root.note)
    }
    GroupHeading {
        width: root.columnWidth
        visible: root.note.rows.count > 0
        //: Over the questions that a withdrawal note takes back or corrects.
        text: qsTr("What changes")
    }
    Repeater {
        model: root.note.rows

        NoteLine {
            width: root.columnWidth
        }
    }
    TextBlock {
        width: root.columnWidth
        visible: root.note.rows.count > 0
        //: Under the questions that a withdrawal note takes back or corrects.
        text: qsTr("What is withdrawn is asked no more. What is corrected you learn anew, if you have answered it. Your answers are kept.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    PrimaryButton {
        objectName: "act.note.take"
        width: root.columnWidth
        visible: root.note.canBeTaken
        //: Button: takes a withdrawal note.
        text: qsTr("Take")
        onClicked: root.sets.takeNote()
    }
    QuietButton {
        objectName: "act.note.leave"
        width: root.columnWidth
        text: root.note.canBeTaken
            //: Button: leaves a withdrawal note that was looked at.
            ? qsTr("Not now")
            //: Button: closes what is said of a withdrawal note.
            : qsTr("Close")
        onClicked: root.close()
    }
}
