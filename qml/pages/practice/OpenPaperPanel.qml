import QtQuick
import Shixi.Controls
import Shixi.Models

// A mock exam that was left and can be gone on with.
Panel {
    id: root

    required property PaperModel paper

    visible: root.paper.canResume

    Column {
        width: parent.width
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Heading on Practice over a mock exam that was left half done.
            text: qsTr("Mock exam under way")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            width: parent.width
            //: On Practice where a mock exam was left. %1: its name, such as Self-test; %2: questions answered, %3: in all.
            text: qsTr("%1: %2 of %3 answered").arg(root.paper.open.title).arg(root.paper.open.answered).arg(root.paper.open.questions)
            color: Theme.textQuiet
        }
        PrimaryButton {
            objectName: "act.paper.resume"
            width: parent.width
            //: Button on Practice: goes on with a mock exam that was left.
            text: qsTr("Continue the exam")
            onClicked: root.paper.resume()
        }
    }
}
