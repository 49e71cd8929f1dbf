import QtQuick
import Shixi.Controls
import Shixi.Models

// A practice that was left and can be gone on with.
Panel {
    id: root

    required property PracticeModel practice

    visible: root.practice.canContinue

    contentItem: Column {
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Heading on Practice over a practice that was left half done.
            text: qsTr("Left half done")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        PrimaryButton {
            objectName: "act.practice.continue"
            width: parent.width
            //: The button on Practice where a practice stands open: %n questions are left in it.
            text: qsTr("Continue · %n questions left", "", root.practice.openLeft)
            onClicked: root.practice.continueOpen()
        }
        TextBlock {
            width: parent.width
            //: On Practice under the button to go on: another round takes the place of the one left.
            text: qsTr("Starting another round ends this one; what you answered is kept.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
