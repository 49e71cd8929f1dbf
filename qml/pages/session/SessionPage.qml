pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// One step of a session at a time: shown in its paragraph, asked, answered.
Page {
    id: root

    required property SessionModel session
    required property bool compact
    readonly property bool teaching: root.session.state === SessionModel.Teaching
    readonly property bool answered: root.session.state === SessionModel.Answered
    readonly property int stage: root.session.state
    readonly property string stem: root.session.stem
    readonly property int margin: root.compact ? Theme.spaceLarge : Theme.gap
    readonly property real columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
    readonly property real columnX: (root.width - root.columnWidth) / 2

    background: Rectangle {
        color: Theme.window
    }

    function showKeys() {
        help.open();
    }
    function showEvidence() {
        if (root.answered && root.session.paragraphNumber > 0) {
            evidence.open();
        }
    }

    // A new step begins at its top, an answer brings its feedback into view.
    function settle() {
        root.forceActiveFocus();
        if (root.answered) {
            afterLayout.restart();
        } else {
            scroller.contentY = 0;
        }
    }

    onStageChanged: root.settle()
    onStemChanged: root.settle()
    Keys.onPressed: event => {
        event.accepted = keys.press(event.key, event.modifiers, event.text);
    }

    SessionKeys {
        id: keys

        session: root.session
        onEvidence: root.showEvidence()
        onHelp: root.showKeys()
        onLeave: root.session.close()
        onScroll: distance => scroller.scrollBy(distance)
        onTouched: footer.stay()
    }
    Timer {
        id: afterLayout

        interval: 0
        onTriggered: {
            if (root.answered) {
                scroller.show(feedback);
            }
        }
    }
    TapHandler {
        acceptedButtons: Qt.AllButtons
        gesturePolicy: TapHandler.DragThreshold
        onPressedChanged: {
            if (pressed) {
                footer.stay();
            }
        }
    }

    SessionHeader {
        id: header

        x: root.columnX
        y: root.compact ? Theme.space : Theme.gap
        width: root.columnWidth
        session: root.session
        compact: root.compact
        onHelp: root.showKeys()
    }
    Scroller {
        id: scroller

        anchors.top: header.bottom
        anchors.topMargin: Theme.spaceSmall
        anchors.bottom: footer.top
        width: root.width
        contentHeight: column.height + 2 * Theme.spaceLarge

        Column {
            id: column

            x: root.columnX
            y: Theme.spaceSmall
            width: root.columnWidth
            spacing: Theme.spaceLarge

            TeachView {
                width: parent.width
                visible: root.teaching
                session: root.session
            }
            AskView {
                width: parent.width
                visible: !root.teaching
                session: root.session
            }
            Feedback {
                id: feedback

                width: parent.width
                visible: root.answered
                session: root.session
                onEvidence: root.showEvidence()
                onHeightChanged: afterLayout.restart()
                onYChanged: afterLayout.restart()
            }
        }
    }
    SessionFooter {
        id: footer

        x: root.columnX
        y: root.height - height
        width: root.columnWidth
        session: root.session
        paused: evidence.opened || help.opened
    }
    EvidenceSheet {
        id: evidence

        room: root
        compact: root.compact
        session: root.session
    }
    KeysSheet {
        id: help

        room: root
        compact: root.compact
    }
}
