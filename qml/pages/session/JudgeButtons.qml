import QtQuick
import Shixi.Controls

// The learner compares what was said with the answer shown. Beside each other where both keep to one line.
Grid {
    id: root

    readonly property real half: (root.width - root.spacing) / 2
    readonly property real each: root.columns > 1 ? root.half : root.width
    // Neither word weighs more than the other.
    readonly property real high: Math.max(had.implicitHeight, forgot.implicitHeight)

    signal judged(bool had)

    columns: Math.max(forgotWords.advanceWidth, hadWords.advanceWidth) + 2 * Theme.spaceLarge <= root.half ? 2 : 1
    spacing: Theme.space

    TextMetrics {
        id: forgotWords

        text: forgot.text
        font.family: Theme.family
        font.pixelSize: Theme.textHeading
        font.weight: Font.Bold
    }
    TextMetrics {
        id: hadWords

        text: had.text
        font: forgotWords.font
    }
    QuietButton {
        id: forgot

        objectName: "act.forgot"
        width: root.each
        height: root.high
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
        width: root.each
        height: root.high
        //: Button under a revealed answer: it had come to mind.
        text: qsTr("Had it")
        onClicked: root.judged(true)
    }
}
