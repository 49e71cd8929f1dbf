import QtQuick
import Shixi.Controls

// After a right answer the page goes on by itself when this line is full.
Item {
    id: root

    required property bool wanted
    required property bool paused
    // Of the explanation above: it is read before the page goes on.
    property int characters: 0
    property bool stopped: false
    readonly property int duration: Math.min(6000, 1500 + Math.round(root.characters * 1000 / 12))
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
        duration: root.duration
        onFinished: root.done()
    }
}
