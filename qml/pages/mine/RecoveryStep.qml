import QtQuick
import Shixi.Controls
import Shixi.Models

// The recovery sheet: made, printed, and shown to be there by a word that stands on it alone.
Column {
    id: root

    required property App app
    required property string why
    readonly property PublisherModel publisher: root.app.publisher
    readonly property bool asksWord: root.publisher.sheetMade && !root.publisher.sheetConfirmed

    spacing: Theme.space

    function confirm() {
        if (word.text.trim() !== "") {
            root.publisher.confirmSheet(word.text);
        }
    }

    TextBlock {
        width: root.width
        text: root.why
    }
    PrimaryButton {
        objectName: "act.sheet.write"
        width: root.width
        calm: root.publisher.sheetMade
        enabled: !root.publisher.busy
        //: Button: writes the recovery sheet of the publisher, a page to be printed.
        text: qsTr("Make the recovery sheet")
        onClicked: root.publisher.writeSheet(root.publisher.suggestedSheet(root.app.data.folder))
    }
    FilePathLine {
        objectName: "sheet.path"
        width: root.width
        visible: root.publisher.sheetPath !== ""
        //: Before the path of the recovery sheet.
        label: qsTr("Print it, lock the paper away, then delete the file:")
        path: root.publisher.sheetPath
    }
    EntryField {
        id: word

        width: root.width
        visible: root.asksWord
        fieldName: "act.sheet.word"
        //: Over the field that shows that the recovery sheet is there. The check word is printed on the sheet alone.
        label: qsTr("With the paper in hand: the check word on it")
        onAccepted: root.confirm()
    }
    PrimaryButton {
        objectName: "act.sheet.confirm"
        width: root.width
        visible: root.asksWord
        enabled: word.text.trim() !== "" && !root.publisher.busy
        //: Button: says that the recovery sheet is printed and there.
        text: qsTr("The sheet is there")
        onClicked: root.confirm()
    }
    SetConcern {
        objectName: "publisher.trouble"
        width: root.width
        visible: root.publisher.trouble !== "" && root.publisher.part === PublisherModel.Sheet
        text: root.publisher.trouble
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
