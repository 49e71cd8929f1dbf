import QtQuick
import Shixi.Controls
import Shixi.Models

// The way back to a publisher: what stands on the recovery sheet, or a key file.
Column {
    id: root

    required property App app
    readonly property PublisherModel publisher: root.app.publisher

    spacing: Theme.space

    TextBlock {
        width: root.width
        text: root.publisher.exists
            //: Before another publisher takes the place of the one of this device.
            ? qsTr("The publisher who is here now steps aside; the key is kept in a folder beside it.")
            //: What is needed to bring a publisher back.
            : qsTr("Members go on as if nothing had happened: it is the same key.")
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
    EntryField {
        id: password

        width: root.width
        fieldName: "act.recover.password"
        secret: true
        //: Over the field for the password of a key that is recovered.
        label: qsTr("Password, if the key has one")
    }
    SetConcern {
        objectName: "recover.trouble"
        width: root.width
        visible: root.publisher.trouble !== "" && root.publisher.part === PublisherModel.Recovering
        text: root.publisher.trouble
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
        enabled: name.text.trim() !== "" && !root.publisher.busy
        onPicked: file => root.publisher.recoverFromFile(file, password.text, name.text)
    }
}
