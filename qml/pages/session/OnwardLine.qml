import QtQuick
import Shixi.Controls

// After a right answer the page goes on by itself when this line is full.
Item {
    id: root

    required property bool wanted
    required property bool paused
    property bool stopped: false
    readonly property bool runs: root.wanted && !root.stopped && !root.paused

    signal done

    implicitHeight: 4
    visible: root.wanted && !root.stopped
    onWantedChanged: {
        if (root.wanted) {
            root.stopped = false;
        }
    }

    function stop() {
        if (root.wanted) {
            root.stopped = true;
        }
    }

    ProgressLine {
        id: line

        anchors.fill: parent
        //: Spoken name of the line that fills until the next question comes by itself.
        name: qsTr("Goes on by itself")
        ink: Theme.right
        value: 0
    }
    NumberAnimation {
        target: line
        property: "value"
        running: root.runs
        from: 0
        to: 1
        duration: 1500
        onFinished: root.done()
    }
}
