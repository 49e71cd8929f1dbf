import QtQuick
import Shixi.Controls
import Shixi.Models

// The mock exam: one to go on with, else the way to a new one.
Panel {
    id: root

    required property PaperModel paper

    Column {
        width: parent.width
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Heading on Practice over the mock exam.
            text: qsTr("Mock exam")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            width: parent.width
            text: root.paper.canResume
                //: On Practice where a mock exam was left. %1: its name, such as Self-test; %2: questions answered, %3: in all.
                ? qsTr("%1 left half done: %2 of %3 answered.").arg(root.paper.open.title).arg(root.paper.open.answered).arg(root.paper.open.questions)
                //: On Practice: what a mock exam is.
                : qsTr("Questions in any order, marked only when you hand in. Answers may be changed until then.")
            color: Theme.textQuiet
        }
        PrimaryButton {
            objectName: "act.paper.resume"
            width: parent.width
            visible: root.paper.canResume
            //: Button on Practice: goes on with a mock exam that was left.
            text: qsTr("Continue the exam")
            onClicked: root.paper.resume()
        }
        QuietButton {
            objectName: "act.paper.offer"
            width: parent.width
            emphasised: true
            text: root.paper.canResume
                //: Button on Practice where a mock exam stands open: to the page on which another begins.
                ? qsTr("Another exam, and earlier ones")
                //: Button on Practice: to the page on which a mock exam begins.
                : qsTr("To the mock exam")
            onClicked: root.paper.showOffer()
        }
    }
}
