import QtQuick
import Shixi.Controls

// At the very beginning: practising is possible, learning comes first.
Panel {
    id: root

    signal toToday

    fill: Theme.surfaceQuiet
    edge: Theme.surfaceQuiet

    contentItem: Column {
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Heading on Practice as long as no fact was learnt.
            text: qsTr("Nothing learnt yet")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            width: parent.width
            //: On Practice as long as no fact was learnt: what to do.
            text: qsTr("You can try questions here already; the answers are practice only. To learn, begin with Today: each fact is first shown, then asked.")
        }
        QuietButton {
            objectName: "act.practice.toToday"
            width: parent.width
            emphasised: true
            //: Button on Practice as long as no fact was learnt: goes to the day's share.
            text: qsTr("Go to Today")
            onClicked: root.toToday()
        }
    }
}
