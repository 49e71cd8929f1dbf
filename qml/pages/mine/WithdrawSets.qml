pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The sets this device's key speaks for, and the way to the file of another.
Column {
    id: root

    required property App app
    readonly property WithdrawingModel withdrawing: root.app.withdrawing

    spacing: Theme.spaceSmall

    // Without the notes among them.
    function packs(files: var): var {
        return files.filter(name => name.endsWith(".shixi"));
    }

    TextBlock {
        width: root.width
        //: Over the sets whose questions can be taken back.
        text: qsTr("A wrong question need not wait for a new version: a note, signed with your key, takes it back or corrects it for everybody who has the set.")
        color: Theme.textQuiet
    }
    AskerMaker {
        id: maker

        model: root.app.data
    }
    SetWords {
        id: say
    }
    Repeater {
        model: root.withdrawing.sets

        ActionRow {
            id: row

            required property int index
            required property string setId
            required property string title
            required property int version
            required property string dayText

            objectName: "act.withdraw.set." + row.index
            width: root.width
            iconName: "document"
            text: row.title
            detail: say.edition(row.version, row.dayText)
            onClicked: root.withdrawing.lookInto(row.setId)
        }
    }
    ActionRow {
        objectName: "act.withdraw.file"
        width: root.width
        visible: root.app.data.picksFiles
        iconName: "folder"
        //: Button: chooses the file of a set that was published.
        text: qsTr("From a published file…")
        //: Explains the button "From a published file…". Files of sets end in .shixi.
        detail: qsTr("A .shixi file signed with this device's key.")
        onClicked: maker.ask("WithdrawFileAsker.qml", {app: root.app})
    }
    TextBlock {
        width: root.width
        visible: !root.app.data.picksFiles
        //: Over the list of files of sets on a phone. %1: a folder.
        text: qsTr("Files in %1 (they end in .shixi):").arg(root.app.data.folder)
        color: Theme.textQuiet
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: root.app.data.picksFiles ? [] : root.packs(root.app.library.filesIn(root.app.data.folder))

        ActionRow {
            id: file

            required property string modelData
            required property int index

            objectName: "act.withdraw.file." + file.index
            width: root.width
            iconName: "document"
            text: file.modelData
            onClicked: root.withdrawing.lookIntoFile(root.app.data.inFolder(file.modelData))
        }
    }
    WithdrawLastNotes {
        width: root.width
        withdrawing: root.withdrawing
    }
}
