import QtQuick
import Shixi.Controls

// The learner compares what was said with the answer shown.
Row {
    id: root

    signal judged(bool had)

    spacing: Theme.space

    QuietButton {
        objectName: "act.forgot"
        width: (root.width - root.spacing) / 2
        height: Math.max(implicitHeight, had.implicitHeight)
        //: Button under a revealed answer: it had not come to mind.
        text: qsTr("Did not have it")
        onClicked: root.judged(false)
    }
    PrimaryButton {
        id: had

        objectName: "act.had"
        width: (root.width - root.spacing) / 2
        //: Button under a revealed answer: it had come to mind.
        text: qsTr("Had it")
        onClicked: root.judged(true)
    }
}
