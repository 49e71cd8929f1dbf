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
    readonly property bool unlocked: !password.visible
        || (password.text !== "" && (!again.visible || again.text === password.text))
    readonly property int lastOfMembers: root.publishing.asksLast ? root.numberIn(last.text.trim()) : -1

    spacing: Theme.space

    // -1: none.
    function numberIn(words: string): int {
        return words !== "" && Number(words) >= 0 && Number(words) <= 999999999 ? Math.floor(Number(words)) : -1;
    }
    function publish() {
        if (go.enabled) {
            root.publishing.publish(name.text, password.visible ? password.text : "", root.lastOfMembers);
        }
    }

    SetWords {
        id: say
    }
    SetHead {
        width: parent.width
        title: root.publishing.title
        publisher: root.publisher.name
        edition: say.edition(Math.max(root.publishing.version, root.lastOfMembers + 1), root.publishing.dayText)
    }
    PublishFindings {
        width: parent.width
        publishing: root.publishing
    }
    PublishChanges {
        width: parent.width
        visible: root.sound && root.publishing.changes.before > 0 && !root.publishing.isSame
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
    SecretField {
        id: password

        width: parent.width
        visible: root.sound && !root.publishing.needsSheet && (root.publisher.asksForPassword || (lock.visible && lock.checked))
        fieldName: "act.publish.password"
        //: Over the field for the password of the publisher's key.
        label: qsTr("Password of the key")
        onAccepted: root.publish()
    }
    SecretField {
        id: again

        width: parent.width
        visible: password.visible && !root.publisher.exists
        fieldName: "act.publish.again"
        //: Over the field for the password of a new key, typed a second time.
        label: qsTr("The same password again")
        onAccepted: root.publish()
    }
    EntryField {
        id: last

        width: parent.width
        visible: root.sound && !root.publishing.needsSheet && root.publishing.asksLast
        fieldName: "act.publish.last"
        //: Over the field for a number of a version, after a publisher was recovered.
        label: qsTr("The version the members have now (0: none)")
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
        enabled: root.named && root.unlocked && (!last.visible || root.lastOfMembers >= 0)
        //: Button: writes the file of a set.
        text: qsTr("Publish")
        onClicked: root.publish()
    }
}
