pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// A challenge: offered, answered one question after the other, over.
Page {
    id: root

    required property ChallengeModel challenge
    required property ClipsModel clips
    required property bool compact
    readonly property bool asks: root.challenge.state === ChallengeModel.Asking || root.challenge.state === ChallengeModel.Answered
    readonly property bool finished: root.challenge.state === ChallengeModel.Finished
    readonly property bool covered: evidence.opened || report.opened || help.opened
    readonly property int margin: root.compact ? Theme.spaceLarge : Theme.gap

    objectName: "challenge"
    background: Rectangle {
        color: Theme.window
    }

    function showEvidence() {
        if (root.challenge.state === ChallengeModel.Answered && root.challenge.source.paragraphNumber > 0) {
            evidence.open();
        }
    }
    function showReport() {
        if (root.challenge.state === ChallengeModel.Answered && !root.challenge.settling) {
            report.open();
        }
    }
    // Any touch: it waits until it is told to go on.
    function stay() {
        const view = stage.current as ChallengeQuestion;
        if (view) {
            view.stay();
        }
    }

    Keys.onPressed: event => {
        event.accepted = HeldKey.saysNothing(event.key, event.isAutoRepeat)
            || keys.press(event.key, event.modifiers, event.text);
    }

    ChallengeKeys {
        id: keys

        challenge: root.challenge
        onHelp: help.open()
        onEvidence: root.showEvidence()
        onReport: root.showReport()
        onClip: root.clips.toggleFirst()
        onTouched: root.stay()
        onScroll: distance => (stage.current as PaperView).scrollBy(distance)
    }
    TapHandler {
        acceptedButtons: Qt.AllButtons
        gesturePolicy: TapHandler.DragThreshold
        onPressedChanged: {
            if (pressed) {
                root.stay();
            }
        }
    }
    Stage {
        id: stage

        anchors.fill: parent
        filled: true
        shown: root.asks ? questionView : root.finished ? resultView : startView
        onCurrentChanged: root.forceActiveFocus()
    }
    // The second press of two was meant for the question before.
    MouseArea {
        anchors.fill: parent
        visible: root.challenge.settling
    }
    Component {
        id: startView

        ChallengeStart {
            challenge: root.challenge
            margin: root.margin
        }
    }
    Component {
        id: questionView

        ChallengeQuestion {
            challenge: root.challenge
            clips: root.clips
            margin: root.margin
            compact: root.compact
            paused: root.covered || root.clips.playing
            onHelp: help.open()
            onEvidence: root.showEvidence()
            onReport: root.showReport()
        }
    }
    Component {
        id: resultView

        ChallengeOutcome {
            challenge: root.challenge
            margin: root.margin
        }
    }
    ChallengeEvidence {
        id: evidence

        room: root
        compact: root.compact
        challenge: root.challenge
        onClosed: root.forceActiveFocus()
    }
    ChallengeReport {
        id: report

        room: root
        compact: root.compact
        challenge: root.challenge
        onClosed: root.forceActiveFocus()
    }
    ChallengeKeysSheet {
        id: help

        room: root
        compact: root.compact
        onClosed: root.forceActiveFocus()
    }
}
