import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The own score of who has handed in a relay test. What was right is not told: others come after.
PaperView {
    id: root

    required property RelayModel relay
    readonly property paperResult result: root.relay.result

    head: PageHeading {
        width: root.columnWidth
        //: Title of the page that shows the own score after a relay test.
        title: qsTr("Handed in")
        detail: root.relay.person
    }
    foot: PrimaryButton {
        objectName: "act.relay.next"
        width: root.columnWidth
        //: Button: who has seen the own score makes room for the next person of a relay test.
        text: qsTr("Next person")
        onClicked: root.relay.goOn()
    }

    PaperWords {
        id: words
    }
    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                objectName: "relay.score"
                width: parent.width
                //: Own score after a relay test. %1 of %2 points.
                text: qsTr("%1 of %2 points").arg(root.result.points).arg(root.result.fullPoints)
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            TextBlock {
                objectName: "relay.passed"
                width: parent.width
                text: root.result.passed
                    //: After a relay test. %1: points to pass.
                    ? qsTr("Passed (pass mark %1)").arg(root.result.passPoints)
                    //: After a relay test; calm, no reproach. %1: points to pass.
                    : qsTr("Below the pass mark (%1)").arg(root.result.passPoints)
                color: root.result.passed ? Theme.right : Theme.wrong
                font.weight: Font.DemiBold
            }
            TextBlock {
                width: parent.width
                //: After a relay test. %1 of %2 questions right; %3: how long it took.
                text: qsTr("Right: %1 of %2 · time: %3").arg(root.result.right).arg(root.result.questions).arg(words.time(root.result.seconds))
            }
            TextBlock {
                width: parent.width
                visible: root.result.timeUp
                //: After a relay test whose time had run out.
                text: qsTr("The time was used up; the paper was handed in as it stood.")
                color: Theme.textQuiet
            }
            TextBlock {
                width: parent.width
                //: After a relay test.
                text: qsTr("The right answers are shown when everybody is done.")
                color: Theme.textQuiet
            }
        }
    }
}
