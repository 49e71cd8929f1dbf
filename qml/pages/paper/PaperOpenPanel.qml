import QtQuick
import Shixi.Controls
import Shixi.Models

// A paper that was left, over the choice of another.
Panel {
    id: root

    required property PaperModel paper

    Column {
        width: parent.width
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Over the choice of an exam where one was left. %1: its name; %2: questions answered, %3: in all.
            text: qsTr("%1 left half done: %2 of %3 answered.").arg(root.paper.open.title).arg(root.paper.open.answered).arg(root.paper.open.questions)
            font.weight: Font.DemiBold
        }
        PrimaryButton {
            objectName: "act.paper.resume"
            width: parent.width
            //: Button over the choice of an exam: goes on with the one that was left.
            text: qsTr("Continue the exam")
            onClicked: root.paper.resume()
        }
        TextBlock {
            width: parent.width
            text: root.paper.open.formal
                //: Under the button to go on with a formal exam: no other can begin before.
                ? qsTr("Its clock runs on. Hand it in before you begin another.")
                //: Under the button to go on with a self-test: another takes its place.
                : qsTr("Starting another ends this one; it then counts for nothing.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
