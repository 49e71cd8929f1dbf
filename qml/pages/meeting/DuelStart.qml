import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Before two on one screen begin: who they are, how many questions, and where they sit.
PaperView {
    id: root

    required property DuelModel duel
    required property bool compact
    required property bool facingFits // a half of this page can be played on

    signal back

    function begin() {
        root.duel.start(leftName.text, rightName.text);
    }

    head: ListHead {
        width: root.columnWidth
        //: Title of the page on which two people at one screen begin.
        title: qsTr("Two on one screen")
        //: Spoken name of the button that leaves that page.
        backText: qsTr("Back")
        onBack: root.back()
    }
    foot: PrimaryButton {
        objectName: "act.duel.start"
        width: root.columnWidth
        enabled: root.duel.available > 0
        text: root.duel.available > 0
            //: Button: begins two on one screen. %n: questions.
            ? qsTr("Start · %n questions", "", root.duel.available)
            //: That button where there is no question.
            : qsTr("Nothing to ask")
        onClicked: root.begin()
    }

    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                width: parent.width
                //: What two on one screen is.
                text: qsTr("The same question to both at once. A point for a right answer; who is quicker gets no more. Once both have answered, the right answer is shown.")
            }
            ChoiceBar {
                width: parent.width
                actPrefix: "act.duel.size"
                //: Spoken: the choice of how many questions there are.
                name: qsTr("Number of questions")
                choices: [String(root.duel.sizes[0]), String(root.duel.sizes[1]), String(root.duel.sizes[2])]
                current: root.duel.size
                onPicked: index => root.duel.size = index
            }
            TextBlock {
                objectName: "duel.fewer"
                width: parent.width
                visible: root.duel.available > 0 && root.duel.available < root.duel.sizes[root.duel.size]
                //: Where there are fewer questions than were chosen. %1: that can be had.
                text: qsTr("There are only %1 questions to choose from.").arg(root.duel.available)
                font.weight: Font.DemiBold
            }
            EntryField {
                id: leftName

                width: parent.width
                fieldName: "act.duel.leftName"
                //: Over the field for a name.
                label: qsTr("Name at the left, or below (may stay empty)")
                onAccepted: root.begin()
            }
            EntryField {
                id: rightName

                width: parent.width
                fieldName: "act.duel.rightName"
                //: Over the field for a name.
                label: qsTr("Name at the right, or above (may stay empty)")
                onAccepted: root.begin()
            }
            ToggleRow {
                objectName: "act.duel.turned"
                width: parent.width
                visible: root.facingFits
                checked: root.duel.turned
                //: A switch for two people who sit opposite each other with a phone between them.
                text: qsTr("We sit opposite each other")
                //: Under that switch.
                detail: qsTr("The upper half is turned round.")
                onToggled: root.duel.turned = checked
            }
            TextBlock {
                width: parent.width
                visible: !root.compact
                //: Keys of two on one screen at a computer.
                text: qsTr("Keys at the left: 1 2 3 4. At the right: 7 8 9 0, or 1 2 3 4 of the number pad. Enter goes on.")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
            TextBlock {
                width: parent.width
                //: Before two on one screen begin.
                text: qsTr("Nothing of it goes into your own learning.")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
