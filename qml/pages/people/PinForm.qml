import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// A PIN is set, changed or taken away, with what it does and what not.
Column {
    id: root

    required property PeopleModel people
    readonly property bool fits: root.people.isPin(first.text)
    readonly property bool same: first.text === second.text

    spacing: Theme.space

    GroupHeading {
        width: parent.width
        //: Heading over the PIN of a learner.
        text: qsTr("PIN")
    }
    TextBlock {
        objectName: "pin.plain"
        width: parent.width
        //: What a PIN does and what not, in plain words.
        text: qsTr("A PIN keeps curious eyes out. It does not encrypt: whoever can read the files of this computer can read your answers. Whoever owns the account on this computer can take it away; nothing of what was learnt is lost.")
        color: Theme.textQuiet
    }
    SecretField {
        id: first

        width: parent.width
        fieldName: "field.pin.first"
        digits: true
        //: What to write: a new PIN.
        label: qsTr("New PIN, 4 to 8 digits")
    }
    SecretField {
        id: second

        width: parent.width
        fieldName: "field.pin.second"
        digits: true
        //: What to write: the same PIN a second time.
        label: qsTr("The same once more")
    }
    QuietButton {
        objectName: "act.pin.set"
        width: parent.width
        enabled: root.fits && root.same && !root.people.busy
        //: Button: from now on this PIN is asked for.
        text: qsTr("Ask for this PIN")
        onClicked: {
            root.people.setPin(first.text);
            first.clear();
            second.clear();
        }
    }
    QuietButton {
        objectName: "act.pin.clear"
        width: parent.width
        visible: root.people.hasPin
        enabled: !root.people.busy
        //: Button: no PIN is asked for any more.
        text: qsTr("Ask for no PIN")
        onClicked: root.people.clearPin()
    }
    TextBlock {
        objectName: "pin.standing"
        width: parent.width
        text: root.people.hasPin
            //: Whether a PIN is asked for.
            ? qsTr("A PIN is asked for.")
            //: Whether a PIN is asked for.
            : qsTr("No PIN is asked for.")
        Accessible.role: Accessible.StatusBar
        Accessible.name: text
    }
}
