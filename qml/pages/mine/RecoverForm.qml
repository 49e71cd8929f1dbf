import QtQuick
import Shixi.Controls
import Shixi.Models

// The way back to a publisher: what stands on the recovery sheet, or a key file.
Column {
    id: root

    required property App app
    required property bool compact
    readonly property PublisherModel publisher: root.app.publisher

    spacing: Theme.space

    TextBlock {
        width: root.width
        text: root.publisher.exists
            //: Before another publisher takes the place of the one of this device.
            ? qsTr("The publisher who is here now steps aside; the key is kept in a folder beside it.")
            //: What is needed to bring a publisher back, and what will be asked later.
            : qsTr("It is the same key, so members notice nothing. When you publish, you will be asked which version they have, so that the next is above it.")
        color: Theme.textQuiet
    }
    EntryField {
        id: name

        width: root.width
        fieldName: "act.recover.name"
        //: Over the field for the name of a publisher that is recovered.
        label: qsTr("Name of the publisher")
    }
    EntryLines {
        id: lines

        width: root.width
        fieldName: "act.recover.lines"
        //: Over the field for the lines of a recovery sheet.
        label: qsTr("The numbered lines of the recovery sheet, or the text of a key file")
    }
    SecretField {
        id: password

        width: root.width
        fieldName: "act.recover.password"
        //: Over the field for the password of a key that is recovered.
        label: qsTr("Password, if the key has one")
    }
    SetConcern {
        objectName: "recover.trouble"
        width: root.width
        visible: root.publisher.trouble !== "" && root.publisher.part === PublisherModel.Recovering
        text: root.publisher.trouble
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    PrimaryButton {
        objectName: "act.recover.go"
        width: root.width
        enabled: lines.text.trim() !== "" && name.text.trim() !== "" && !root.publisher.busy
        //: Button: brings a publisher back.
        text: qsTr("Recover")
        onClicked: root.publisher.recover(lines.text, password.text, name.text)
    }
    KeyFileButton {
        objectName: "act.recover.file"
        app: root.app
        compact: root.compact
        enabled: name.text.trim() !== "" && !root.publisher.busy
        onPicked: file => root.publisher.recoverFromFile(file, password.text, name.text)
    }
}
