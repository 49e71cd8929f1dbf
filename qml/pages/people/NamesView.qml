pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The learners of this device, and a way for someone new.
Column {
    id: root

    required property PeopleModel people

    spacing: Theme.space

    TextBlock {
        width: parent.width
        bottomPadding: Theme.spaceSmall
        //: Heading of the page with the names of the learners.
        text: qsTr("Who is learning?")
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PeopleTrouble {
        width: parent.width
        people: root.people
    }
    Repeater {
        model: root.people.people

        PersonRow {
            id: row

            required property int index
            required property string name
            required property bool asksForPin
            required property bool damaged

            objectName: "act.person." + row.index
            width: root.width
            text: row.name
            //: Below a learner's name on the page with the names.
            detail: row.damaged ? qsTr("This learner's file cannot be opened now.")
                //: Below a learner's name on the page with the names.
                : row.asksForPin ? qsTr("Asks for a PIN") : ""
            onClicked: root.people.pick(row.index)
        }
    }
    QuietButton {
        objectName: "act.person.new"
        width: root.width
        height: Math.max(64, implicitHeight)
        //: Button on the page with the names of the learners.
        text: qsTr("Someone new")
        onClicked: root.people.askForName()
    }
}
