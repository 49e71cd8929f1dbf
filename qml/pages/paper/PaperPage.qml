pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// A mock exam: offered, worked on, looked through.
Page {
    id: root

    required property PaperModel paper
    required property ClipsModel clips
    required property bool compact
    readonly property bool working: root.paper.state === PaperModel.Working
    readonly property bool finished: root.paper.state === PaperModel.Finished
    readonly property int margin: root.compact ? Theme.spaceLarge : Theme.gap
    // While it is worked on: all questions at a glance in place of one of them.
    property bool overview: false
    // Once it is handed in: one of its questions in place of what it came to.
    property bool looking: false

    objectName: "paper"
    background: Rectangle {
        color: Theme.window
    }

    function askToHandIn() {
        if (root.working) {
            handIn.open();
        }
    }
    function show(item: int) {
        root.paper.item = item;
        root.overview = false;
        root.looking = root.finished;
    }
    // One step back; out of the paper at last.
    function back() {
        if (root.working && root.overview) {
            root.overview = false;
        } else if (root.finished && root.looking) {
            root.looking = false;
        } else {
            root.paper.close();
        }
    }

    onWorkingChanged: {
        if (!root.working) {
            handIn.close();
        }
    }
    Keys.onPressed: event => {
        event.accepted = HeldKey.saysNothing(event.key, event.isAutoRepeat)
            || keys.press(event.key, event.modifiers, event.text);
    }

    PaperKeys {
        id: keys

        paper: root.paper
        overview: root.finished ? !root.looking : root.overview
        onHelp: help.open()
        onBack: root.back()
        onHandIn: root.askToHandIn()
        onClip: root.clips.toggleFirst()
        onSheet: {
            if (root.finished) {
                root.looking = !root.looking;
            } else {
                root.overview = !root.overview;
            }
        }
        onScroll: distance => (stage.current as PaperView).scrollBy(distance)
    }
    Stage {
        id: stage

        anchors.fill: parent
        filled: true
        shown: root.working ? (root.overview ? sheetView : questionView)
            : root.finished ? (root.looking ? reviewView : resultView) : startView
        onCurrentChanged: root.forceActiveFocus()
    }
    Component {
        id: startView

        PaperStart {
            paper: root.paper
            margin: root.margin
            onBack: root.back()
        }
    }
    Component {
        id: questionView

        PaperQuestion {
            paper: root.paper
            clips: root.clips
            margin: root.margin
            onBack: root.back()
            onHandIn: root.askToHandIn()
            onSheet: root.overview = true
        }
    }
    Component {
        id: sheetView

        PaperAnswerSheet {
            paper: root.paper
            margin: root.margin
            onBack: root.back()
            onHandIn: root.askToHandIn()
            onPicked: item => root.show(item)
        }
    }
    Component {
        id: resultView

        PaperOutcome {
            paper: root.paper
            margin: root.margin
            onBack: root.back()
            onPicked: item => root.show(item)
        }
    }
    Component {
        id: reviewView

        PaperReview {
            paper: root.paper
            clips: root.clips
            margin: root.margin
            onBack: root.back()
        }
    }
    HandInSheet {
        id: handIn

        room: root
        compact: root.compact
        paper: root.paper
        onClosed: root.forceActiveFocus()
    }
    PaperKeysSheet {
        id: help

        room: root
        compact: root.compact
        onClosed: root.forceActiveFocus()
    }
}
