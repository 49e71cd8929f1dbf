import QtQuick
import Shixi.Controls

// The learner compares what was said with the answer shown.
Row {
    id: root

    // Neither word weighs more than the other.
    readonly property real each: Math.max(had.implicitHeight, forgot.implicitHeight)

    signal judged(bool had)

    spacing: Theme.space

    QuietButton {
        id: forgot

        objectName: "act.forgot"
        width: (root.width - root.spacing) / 2
        height: root.each
        //: Button under a revealed answer: it had not come to mind.
        text: qsTr("Did not have it")
        contentItem: TextBlock {
            text: forgot.text
            font.pixelSize: Theme.textHeading
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        onClicked: root.judged(false)
    }
    PrimaryButton {
        id: had

        objectName: "act.had"
        width: (root.width - root.spacing) / 2
        height: root.each
        //: Button under a revealed answer: it had come to mind.
        text: qsTr("Had it")
        onClicked: root.judged(true)
    }
}
