import QtQuick
import Shixi.Controls
import Shixi.Models

// How far the future is worked out, where that lasts; and the way to stop it, or to begin again.
Column {
    id: root

    required property PaceModel pace
    readonly property bool playing: root.pace.state === PaceModel.Playing
    property bool slow: false

    visible: root.playing ? root.slow : root.pace.state === PaceModel.Cancelled
    spacing: Theme.spaceSmall

    onPlayingChanged: root.slow = false

    Timer {
        interval: 300
        running: root.playing
        onTriggered: root.slow = true
    }
    ProgressLine {
        visible: root.playing
        width: root.width
        value: root.pace.progress
        //: Spoken: how far the next months have been worked out.
        name: qsTr("Working out the next months")
    }
    TextBlock {
        visible: !root.playing
        width: root.width
        //: What each way to learn comes to was not worked out, because the learner stopped it.
        text: qsTr("Stopped before the next months were worked out.")
        color: Theme.textQuiet
    }
    TextButton {
        objectName: root.playing ? "act.pace.stop" : "act.pace.again"
        text: root.playing
            //: Button: stops working out the next months.
            ? qsTr("Stop")
            //: Button: works out the next months after all.
            : qsTr("Work it out")
        onClicked: root.playing ? root.pace.cancel() : root.pace.play()
    }
}
