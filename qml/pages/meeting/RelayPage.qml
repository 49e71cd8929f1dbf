pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// The relay test: offered, waiting for a person, worked on, the own score, the results of all.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property RelayModel relay: root.app.relay
    readonly property bool working: root.relay.state === RelayModel.Working
    readonly property int margin: root.compact ? Theme.spaceLarge : Theme.gap
    // While a paper is worked on: all questions at a glance in place of one of them.
    property bool overview: false

    objectName: "relay"
    background: Rectangle {
        color: Theme.window
    }

    function view(): Component {
        switch (root.relay.state) {
        case RelayModel.Working:
            return root.overview ? sheetView : questionView;
        case RelayModel.Waiting:
            return waitingView;
        case RelayModel.Told:
            return toldView;
        case RelayModel.Closed:
            return reportView;
        }
        return startView;
    }
    function back() {
        if (root.working && root.overview) {
            root.overview = false;
        } else {
            root.relay.leave();
        }
    }
    function askToHandIn() {
        if (root.working) {
            handIn.open();
        }
    }
    function askToClose() {
        closing.open();
    }
    // Who comes next can write the name at once.
    function takeKeys() {
        const waiting = stage.current as RelayWaiting;
        if (waiting) {
            waiting.write();
        } else {
            root.forceActiveFocus();
        }
    }
    onWorkingChanged: {
        if (!root.working) {
            handIn.close();
            root.overview = false;
        }
    }
    Keys.onPressed: event => {
        event.accepted = HeldKey.saysNothing(event.key, event.isAutoRepeat)
            || (root.working && keys.press(event.key, event.modifiers, event.text))
            || (!root.working && between.press(event.key, event.modifiers, event.text));
    }

    PaperKeys {
        id: keys

        paper: root.relay.paper
        overview: root.overview
        onHelp: help.open()
        onBack: root.back()
        onHandIn: root.askToHandIn()
        onSheet: root.overview = !root.overview
        onScroll: distance => (stage.current as PaperView).scrollBy(distance)
    }
    RelayKeys {
        id: between

        relay: root.relay
        onHelp: roundHelp.open()
        onScroll: distance => (stage.current as PaperView).scrollBy(distance)
    }
    Stage {
        id: stage

        anchors.fill: parent
        filled: true
        shown: root.view()
        onCurrentChanged: root.forceActiveFocus()
    }
    Component {
        id: startView

        RelayStart {
            relay: root.relay
            margin: root.margin
            onBack: root.back()
        }
    }
    Component {
        id: waitingView

        RelayWaiting {
            relay: root.relay
            margin: root.margin
            onBack: root.back()
            onCloseAsked: root.askToClose()
            onHelp: roundHelp.open()
        }
    }
    Component {
        id: questionView

        PaperQuestion {
            paper: root.relay.paper
            margin: root.margin
            onBack: root.back()
            onHandIn: root.askToHandIn()
            onSheet: root.overview = true
        }
    }
    Component {
        id: sheetView

        PaperAnswerSheet {
            paper: root.relay.paper
            margin: root.margin
            onBack: root.back()
            onHandIn: root.askToHandIn()
            onPicked: item => {
                root.relay.paper.item = item;
                root.overview = false;
            }
        }
    }
    Component {
        id: toldView

        RelayTold {
            relay: root.relay
            margin: root.margin
        }
    }
    Component {
        id: reportView

        RelayReport {
            app: root.app
            margin: root.margin
            onDone: root.relay.finish()
        }
    }
    HandInSheet {
        id: handIn

        room: root
        compact: root.compact
        paper: root.relay.paper
        onClosed: root.forceActiveFocus()
    }
    CloseRoundSheet {
        id: closing

        room: root
        compact: root.compact
        relay: root.relay
        onClosed: root.takeKeys()
    }
    PaperKeysSheet {
        id: help

        room: root
        compact: root.compact
        onClosed: root.forceActiveFocus()
    }
    RelayKeysSheet {
        id: roundHelp

        room: root
        compact: root.compact
        onClosed: root.takeKeys()
    }
}
