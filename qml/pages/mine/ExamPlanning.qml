import QtQuick
import Shixi.Controls
import Shixi.Models

// How far the planning is; it can be stopped.
Column {
    id: root

    required property ExamModel exam

    spacing: Theme.spaceSmall

    TextBlock {
        width: root.width
        //: Shown while the days until the exam are planned.
        text: qsTr("Planning the days until the exam …")
        color: Theme.textQuiet
    }
    ProgressLine {
        width: root.width
        value: root.exam.progress
        name: qsTr("Planning the days until the exam …")
    }
    TextButton {
        objectName: "act.exam.cancel"
        width: Math.min(implicitWidth, root.width)
        //: Button: stops the planning.
        text: qsTr("Stop planning")
        onClicked: root.exam.cancel()
    }
}
