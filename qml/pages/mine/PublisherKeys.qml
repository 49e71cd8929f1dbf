pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Other people's keys that are named in what is published next: a successor, deputies.
Column {
    id: root

    required property App app
    required property bool compact
    readonly property PublisherModel publisher: root.app.publisher

    spacing: Theme.space

    GroupHeading {
        width: root.width
        //: Heading over the keys of other people who may publish.
        text: qsTr("Successor and deputies")
    }
    TextBlock {
        width: root.width
        //: What a successor and deputies are.
        text: qsTr("A successor may take your sets over; deputies may sign versions beside you. They stand in what you publish next.")
        color: Theme.textQuiet
    }
    NamedKey {
        objectName: "publisher.successor"
        width: root.width
        visible: root.publisher.successorWords !== ""
        //: Before the six words of who may take the sets over.
        label: qsTr("Successor")
        words: root.publisher.successorWords
        actName: "act.successor.remove"
        onRemoved: root.publisher.removeSuccessor()
    }
    Repeater {
        model: root.publisher.deputyWords

        NamedKey {
            required property string modelData
            required property int index

            width: root.width
            //: Before the six words of who may sign versions too.
            label: qsTr("Deputy")
            words: modelData
            actName: "act.deputy.remove." + index
            onRemoved: root.publisher.removeDeputy(index)
        }
    }
    EntryField {
        id: line

        width: root.width
        fieldName: "act.key.line"
        //: Over the field for the public key of somebody else.
        label: qsTr("Public key of the other: paste its line")
        onAccepted: root.publisher.findKey(line.text)
    }
    Flow {
        x: -Theme.space // the words of a text button stand flush with the lines above
        width: root.width + Theme.space
        spacing: Theme.spaceSmall

        TextButton {
            objectName: "act.key.find"
            enabled: line.text.trim() !== "" && !root.publisher.busy
            //: Button: shows the six words of a key that was pasted.
            text: qsTr("Show its six words")
            onClicked: root.publisher.findKey(line.text)
        }
        KeyFileButton {
            objectName: "act.key.file"
            app: root.app
            compact: root.compact
            onPicked: file => root.publisher.findKeyIn(file)
        }
    }
    SetConcern {
        objectName: "keys.trouble"
        width: root.width
        visible: root.publisher.trouble !== "" && root.publisher.part === PublisherModel.Keys
        text: root.publisher.trouble
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    FoundKey {
        width: root.width
        visible: root.publisher.foundWords !== ""
        publisher: root.publisher
    }
}
