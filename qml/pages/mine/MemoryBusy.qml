import QtQuick
import Shixi.Controls
import Shixi.Models

// While the waits are adjusted: how far it is, and a way to stop it.
Column {
    id: root

    required property MemoryModel memory

    spacing: Theme.spaceSmall

    TextBlock {
        id: words

        objectName: "memory.busy"
        width: parent.width
        //: While the learner's answers are looked at, to find out how fast things are forgotten.
        text: qsTr("Being adjusted to your answers …")
        color: Theme.textQuiet
    }
    ProgressLine {
        width: parent.width
        value: root.memory.progress
        name: words.text
    }
    TextButton {
        objectName: "act.memory.cancel"
        width: Math.min(implicitWidth, root.width)
        //: Button: stops looking at the answers; everything stays as it is.
        text: qsTr("Stop")
        onClicked: root.memory.cancel()
    }
}
