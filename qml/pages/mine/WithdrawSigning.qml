pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What members will see of a note, and what is needed to sign it.
Column {
    id: root

    required property App app
    readonly property WithdrawingModel withdrawing: root.app.withdrawing
    readonly property real chosenNumber: number.visible ? Number(number.text.trim()) : root.withdrawing.number

    spacing: Theme.space

    function sign() {
        if (go.enabled) {
            root.withdrawing.sign(root.chosenNumber, password.visible ? password.text : "");
        }
    }

    WithdrawWords {
        id: words
    }
    SetHead {
        width: root.width
        title: root.withdrawing.title
        publisher: root.withdrawing.publisherName
        //: Which withdrawal note of a set it will be. %1: its number. %2: number of a version.
        edition: qsTr("Note %1 · for version %2 and older ones").arg(root.chosenNumber).arg(root.withdrawing.version)
    }
    TextBlock {
        width: root.width
        //: Over the questions of a withdrawal note that is to be signed.
        text: qsTr("Members see this before they take it. What is withdrawn is asked no more; what is corrected they learn anew. Their answers are kept.")
        color: Theme.textQuiet
    }
    Repeater {
        model: root.withdrawing.rows

        NoteLine {
            width: root.width
        }
    }
    SetConcern {
        objectName: "withdraw.left"
        width: root.width
        visible: root.withdrawing.leftBehind.count > 0
        //: Over questions that a note does not name though they say what it corrects elsewhere.
        text: qsTr("These ask the same and still have the old answer. If that is wrong, withdraw or correct them too:")
    }
    Repeater {
        model: root.withdrawing.leftBehind

        ActionRow {
            id: row

            required property int index
            required property string question
            required property string stem
            required property string answer

            objectName: "act.withdraw.left." + row.index
            width: root.width
            iconName: words.sign(NoteQuestionModel.None)
            text: row.stem
            detail: row.answer
            onClicked: root.withdrawing.show(row.question)
        }
    }
    TextButton {
        id: other

        objectName: "act.withdraw.renumber"
        visible: !number.asked
        //: Button: asks for another number of the note, where notes were sent from another device too.
        text: qsTr("Another number…")
        onClicked: number.asked = true
    }
    EntryField {
        id: number

        property bool asked: false

        width: root.width
        visible: asked
        fieldName: "act.withdraw.number"
        //: Over the field for the number of a withdrawal note.
        label: qsTr("Number: above that of every note of this set sent so far")
        text: root.withdrawing.number
        onAccepted: root.sign()
    }
    SecretField {
        id: password

        width: root.width
        visible: root.app.publisher.asksForPassword
        fieldName: "act.withdraw.password"
        //: Over the field for the password of the publisher's key.
        label: qsTr("Password of the key")
        onAccepted: root.sign()
    }
    PrimaryButton {
        id: go

        objectName: "act.withdraw.sign"
        width: root.width
        enabled: root.withdrawing.marked > 0 && root.chosenNumber >= root.withdrawing.number && root.chosenNumber <= 999999999
            && Math.floor(root.chosenNumber) === root.chosenNumber && (!password.visible || password.text !== "")
        //: Button: signs a withdrawal note with the publisher's key.
        text: qsTr("Sign the note")
        onClicked: root.sign()
    }
}
