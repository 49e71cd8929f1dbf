import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Before a relay test begins: how long, whether against the clock, and what there is for it.
PaperView {
    id: root

    required property RelayModel relay

    signal back

    head: ListHead {
        width: root.columnWidth
        //: Title of the page on which a relay test begins: several people one after the other at one machine.
        title: qsTr("Relay test")
        //: Spoken name of the button that leaves that page.
        backText: qsTr("Back")
        onBack: root.back()
    }
    foot: PrimaryButton {
        objectName: "act.relay.start"
        width: root.columnWidth
        enabled: root.relay.questionCount > 0
        text: root.relay.questionCount > 0
            //: Button: draws the questions of a relay test; then the first person may come. %n: questions.
            ? qsTr("Draw the paper · %n questions", "", root.relay.questionCount)
            //: That button where there is no question.
            : qsTr("Nothing to ask")
        onClicked: root.relay.start()
    }

    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                width: parent.width
                //: What a relay test is.
                text: qsTr("For several people at this device, one after the other: each types a name, takes the same paper and sees the own score. The right answers are shown only when you close the round.")
            }
            ChoiceBar {
                width: parent.width
                actPrefix: "act.relay.plan"
                //: Spoken: the choice of how many questions a relay test has.
                name: qsTr("Length of the test")
                choices: root.relay.plans
                current: root.relay.plan
                onPicked: index => root.relay.plan = index
            }
            ToggleRow {
                objectName: "act.relay.timed"
                width: parent.width
                checked: root.relay.timed
                //: A switch before a relay test begins.
                text: qsTr("Time limit")
                detail: root.relay.minutes > 0
                    //: Under that switch. %n: minutes each person has.
                    ? qsTr("%n minutes for each; between two people the clock stands.", "", root.relay.minutes)
                    //: Under that switch, where it is off.
                    : qsTr("Everybody takes as long as it takes.")
                onToggled: root.relay.timed = checked
            }
            EntryField {
                id: code

                width: parent.width
                fieldName: "act.relay.code"
                //: Over a field: with the same code the same paper is drawn elsewhere.
                label: qsTr("Code for the same paper elsewhere (may stay empty)")
                onTextChanged: root.relay.code = code.text
                Component.onCompleted: code.text = root.relay.code
            }
        }
    }
    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.spaceSmall

            TextBlock {
                width: parent.width
                //: Of a test before it begins. %1: points there are in all, %2: points to pass.
                text: qsTr("Full points %1 · pass mark %2").arg(root.relay.fullPoints).arg(root.relay.passPoints)
                font.weight: Font.DemiBold
            }
            TextBlock {
                objectName: "relay.fewer"
                width: parent.width
                visible: root.relay.questionCount > 0 && root.relay.questionCount < root.relay.wanted
                //: Of a test before it begins, where there are too few questions. %1: wanted, %2: that can be had.
                text: qsTr("It asks for %1 questions; there are %2. It is taken with these, and the points and the pass mark go by them.").arg(root.relay.wanted).arg(root.relay.questionCount)
                font.weight: Font.DemiBold
            }
            TextBlock {
                width: parent.width
                //: Of a relay test before it begins.
                text: qsTr("Everybody gets the same questions; the options stand in another order for each. Nothing of it goes into your own learning.")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
