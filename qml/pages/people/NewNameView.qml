import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The name of someone who is new here; the introduction comes next.
Column {
    id: root

    required property PeopleModel people

    spacing: Theme.spaceLarge

    function add() {
        root.people.add(entry.text);
    }

    Timer {
        interval: 0 // once the page has taken the focus
        running: true
        onTriggered: entry.write()
    }
    TextBlock {
        width: parent.width
        //: Heading of the page that asks for a new learner's name.
        text: qsTr("Someone new")
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    TextBlock {
        width: parent.width
        //: On the page that asks for a new learner's name.
        text: qsTr("Everyone has answers, settings and results of their own. The sets of questions are shared.")
        color: Theme.textQuiet
    }
    PeopleTrouble {
        width: parent.width
        people: root.people
    }
    EntryField {
        id: entry

        width: parent.width
        fieldName: "field.person.name"
        //: What to write: the name of a new learner.
        label: qsTr("Name")
        onAccepted: root.add()
    }
    PrimaryButton {
        objectName: "act.person.add"
        width: parent.width
        enabled: entry.text.trim() !== ""
        //: Button: adds the new learner and begins.
        text: qsTr("Begin")
        onClicked: root.add()
    }
    TextButton {
        objectName: "act.person.back"
        //: Button: back without adding anybody.
        text: qsTr("Back")
        onClicked: root.people.toNames()
    }
}
