import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Between two people of a relay test: who was there, the name of the next, and the end of the round.
PaperView {
    id: root

    required property RelayModel relay

    signal back
    signal closeAsked
    signal help

    function begin() {
        root.relay.begin(field.text);
    }
    function write() {
        field.write();
    }
    // No name begins so.
    function lookForHelp() {
        if (field.text === "?" || field.text === "？") {
            field.clear();
            root.help();
        }
    }

    head: ListHead {
        width: root.columnWidth
        //: Title of the page between two people of a relay test.
        title: qsTr("Relay test")
        //: Spoken name of the button that leaves a relay test; it can be continued later.
        backText: qsTr("Leave, and continue later")
        onBack: root.back()
    }
    foot: PrimaryButton {
        objectName: "act.relay.begin"
        width: root.columnWidth
        //: Button: the paper of the next person of a relay test begins.
        text: qsTr("Begin the paper")
        onClicked: root.begin()
    }

    Timer {
        interval: 0 // once the page has taken the focus
        running: true
        onTriggered: root.write()
    }
    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                objectName: "relay.next"
                width: parent.width
                //: Between two people of a relay test. %1: number of who comes next.
                text: qsTr("Person %1").arg(root.relay.count + 1)
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            EntryField {
                id: field

                width: parent.width
                fieldName: "act.relay.name"
                //: Over the field for the name of who takes the test next.
                label: qsTr("Your name")
                onTextChanged: root.lookForHelp()
                onAccepted: root.begin()
            }
            TextBlock {
                width: parent.width
                text: root.relay.minutes > 0
                    //: Before a person begins a relay test. %1: questions, %2: minutes.
                    ? qsTr("%1 questions · %2 min. The clock begins with the paper.").arg(root.relay.questionCount).arg(root.relay.minutes)
                    //: Before a person begins a relay test without a limit of time. %1: questions.
                    : qsTr("%1 questions · no time limit").arg(root.relay.questionCount)
                color: Theme.textQuiet
            }
        }
    }
    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                objectName: "relay.names"
                width: parent.width
                text: root.relay.count === 0
                    //: Between two people of a relay test.
                    ? qsTr("Nobody has taken it yet.")
                    //: Between two people of a relay test. %1: names of who has taken it.
                    : qsTr("Handed in: %1").arg(root.relay.names)
            }
            QuietButton {
                objectName: "act.relay.close"
                width: parent.width
                text: root.relay.count === 0
                    //: Button: gives a relay test up that nobody has taken.
                    ? qsTr("Draw another paper")
                    //: Button: nobody else takes the relay test; shows all results, after asking once more.
                    : qsTr("Everybody is done: show the results")
                onClicked: {
                    if (root.relay.count === 0) {
                        root.relay.finish();
                    } else {
                        root.closeAsked();
                    }
                }
            }
        }
    }
}
