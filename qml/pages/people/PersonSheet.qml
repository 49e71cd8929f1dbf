pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The learner's name, the PIN before it, after how long the names are shown again, and leaving this device.
Sheet {
    id: root

    required property PeopleModel people
    property bool leaves: false // asked once

    // What is written in the field stays there whatever else changes.
    function rename() {
        root.people.rename(entry.text);
        if (root.people.trouble === "") {
            entry.text = root.people.ownName; // as it was tidied
        }
    }

    //: Heading over what can be changed about the learner's name and PIN.
    heading: qsTr("Name, PIN and lock")
    //: Spoken name of the button that closes the sheet about name and PIN.
    closeText: qsTr("Close")

    PeopleTrouble {
        width: root.columnWidth
        people: root.people
    }
    EntryField {
        id: entry

        width: root.columnWidth
        fieldName: "field.people.name"
        //: What to write: the learner's own name.
        label: qsTr("Your name")
        onAccepted: root.rename()
        Component.onCompleted: entry.text = root.people.ownName
    }
    QuietButton {
        objectName: "act.people.rename"
        width: root.columnWidth
        enabled: entry.text.trim() !== "" && entry.text !== root.people.ownName
        //: Button: keeps the name that was written.
        text: qsTr("Keep this name")
        onClicked: root.rename()
    }
    PinForm {
        width: root.columnWidth
        people: root.people
    }
    LockChoice {
        width: root.columnWidth
        people: root.people
    }
    GroupHeading {
        width: root.columnWidth
        visible: root.people.several
        //: Heading over the button that takes a learner off this device.
        text: qsTr("No longer learning here")
    }
    QuietButton {
        objectName: "act.people.leave"
        width: root.columnWidth
        visible: root.people.several && !root.leaves
        //: Button: takes the learner off this device, after a question.
        text: qsTr("Remove %1 from this device").arg(root.people.name)
        onClicked: root.leaves = true
    }
    TextBlock {
        width: root.columnWidth
        visible: root.leaves
        //: The question before a learner is taken off this device. %1: the name.
        text: qsTr("Remove %1? The file with all answers is kept in the folder “removed” beside the others, and can be brought back as a backup.").arg(root.people.name)
    }
    QuietButton {
        objectName: "act.people.leave.really"
        width: root.columnWidth
        visible: root.leaves
        emphasised: true
        //: Button: yes, take the learner off this device.
        text: qsTr("Yes, remove")
        onClicked: root.people.putMyselfAside()
    }
    QuietButton {
        objectName: "act.people.leave.not"
        width: root.columnWidth
        visible: root.leaves
        //: Button: do not take the learner off this device.
        text: qsTr("No, stay")
        onClicked: root.leaves = false
    }
}
