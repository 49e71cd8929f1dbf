pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A draft before it is published: what it will be, what was found, and what is still to be said.
Column {
    id: root

    required property App app
    readonly property PublishingModel publishing: root.app.publishing
    readonly property PublisherModel publisher: root.app.publisher
    readonly property bool sound: root.publishing.errors.length === 0
    readonly property bool named: root.publisher.exists || name.text.trim() !== ""

    spacing: Theme.space

    function publish() {
        if (go.enabled) {
            root.publishing.publish(root.publisher.exists ? "" : name.text, password.text);
        }
    }

    SetWords {
        id: say
    }
    SetHead {
        width: parent.width
        title: root.publishing.title
        publisher: root.publisher.name
        edition: say.edition(root.publishing.version, root.publishing.dayText)
    }
    PublishFindings {
        width: parent.width
        publishing: root.publishing
    }
    RecoveryStep {
        width: parent.width
        visible: root.sound && root.publishing.needsSheet
        app: root.app
        //: Before a set is published the second time.
        why: qsTr("From the second time on, members rely on you. So that the key is not lost with this device, make its recovery sheet first: a page to print and lock away.")
    }
    EntryField {
        id: name

        width: parent.width
        visible: root.sound && !root.publisher.exists
        fieldName: "act.publish.name"
        //: Over the field for the publisher's name, asked before the first time.
        label: qsTr("Who publishes? Members see this name")
        onAccepted: root.publish()
    }
    ToggleRow {
        id: lock

        objectName: "act.publish.lock"
        width: parent.width
        visible: root.sound && !root.publisher.exists
        //: Switch: the new key gets a password.
        text: qsTr("Protect with a password")
        //: Explains the switch "Protect with a password".
        detail: qsTr("Asked for each time. It cannot be found again.")
    }
    EntryField {
        id: password

        width: parent.width
        visible: root.sound && !root.publishing.needsSheet && (root.publisher.asksForPassword || (lock.visible && lock.checked))
        fieldName: "act.publish.password"
        secret: true
        //: Over the field for the password of the publisher's key.
        label: qsTr("Password of the key")
        onAccepted: root.publish()
    }
    Destination {
        width: parent.width
        visible: root.sound && !root.publishing.needsSheet
        app: root.app
    }
    PrimaryButton {
        id: go

        objectName: "act.publish.go"
        width: parent.width
        visible: root.sound && !root.publishing.needsSheet
        enabled: root.named && (!password.visible || password.text !== "")
        //: Button: writes the file of a set.
        text: qsTr("Publish")
        onClicked: root.publish()
    }
}
