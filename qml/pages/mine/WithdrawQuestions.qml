pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The questions of a published set, looked through by words of theirs.
Column {
    id: root

    required property WithdrawingModel withdrawing

    spacing: Theme.space

    SetWords {
        id: say
    }
    WithdrawWords {
        id: words
    }
    SetHead {
        width: root.width
        title: root.withdrawing.title
        publisher: root.withdrawing.publisherName
        edition: say.edition(root.withdrawing.version, root.withdrawing.dayText)
    }
    SetConcern {
        objectName: "withdraw.newer"
        width: root.width
        visible: root.withdrawing.newerVersion > 0
        //: About a set whose questions are taken back. %1, %2: numbers of versions.
        text: qsTr("Version %1 was published since. A note made here holds for version %2 and older ones only.").arg(root.withdrawing.newerVersion).arg(root.withdrawing.version)
    }
    EntryField {
        width: root.width
        fieldName: "act.withdraw.query"
        //: Over the field that looks through the questions of a set.
        label: qsTr("Search: words of the question or its answer")
        onTextChanged: root.withdrawing.query = text
    }
    PrimaryButton {
        objectName: "act.withdraw.sum"
        width: root.width
        enabled: root.withdrawing.marked > 0
        text: root.withdrawing.marked === 0
            //: Button, not to be pressed yet: no question was marked.
            ? qsTr("No question is marked yet")
            //: Button: shows what the note will say. %n: questions marked.
            : qsTr("See the note: %n questions", "", root.withdrawing.marked)
        onClicked: root.withdrawing.sum()
    }
    TextBlock {
        objectName: "withdraw.count"
        width: root.width
        text: root.withdrawing.foundCount > root.withdrawing.found.count
            //: Over the questions found. %1: how many are shown; %2: how many there are.
            ? qsTr("The first %1 of %2. More words find fewer.").arg(root.withdrawing.found.count).arg(root.withdrawing.foundCount)
            //: Over the questions found. %n: questions.
            : qsTr("%n questions", "", root.withdrawing.foundCount)
        color: Theme.textQuiet
    }
    Repeater {
        model: root.withdrawing.found

        ActionRow {
            id: row

            required property int index
            required property string question
            required property string stem
            required property string answer
            required property int mark

            objectName: "act.withdraw.question." + row.index
            width: root.width
            iconName: words.sign(row.mark)
            text: row.stem
            detail: words.detail(row.mark, row.answer)
            onClicked: root.withdrawing.show(row.question)
        }
    }
}
