import QtQuick
import Shixi.Controls
import Shixi.Models

// The step itself: the fact in its paragraph, or the question and, once it is answered, the feedback.
Scroller {
    id: root

    required property SessionModel session
    required property SoundModel sound
    required property real columnX
    required property real columnWidth
    readonly property bool teaching: root.session.state === SessionModel.Teaching
    readonly property bool answered: root.session.state === SessionModel.Answered
    readonly property bool revealed: root.session.answering.revealed
    readonly property real belowAnswer: ask.visible ? ask.belowAnswer : 0
    // Room below the feedback, for the page to begin with a whole row.
    property real slack: 0

    signal evidence
    signal report

    contentHeight: column.height + 2 * Theme.spaceLarge + root.slack

    // A new step begins at its top, an answer brings its feedback into view.
    function settle() {
        if (root.answered) {
            afterLayout.restart();
        } else {
            root.slack = 0;
            root.contentY = 0;
        }
    }
    function showFeedback() {
        root.slack = 0;
        root.show(feedback);
        if (root.contentY > 0) {
            var edge = Math.min(column.y + edges.below(root.contentY - column.y), column.y + feedback.y);
            root.slack = Math.max(0, edge + root.height - root.contentHeight);
            root.contentY = edge;
        }
    }

    onRevealedChanged: {
        if (root.revealed && !root.answered) {
            afterLayout.restart();
        }
    }
    RowEdge {
        id: edges

        column: column
    }
    Timer {
        id: afterLayout

        interval: 0
        onTriggered: {
            if (root.answered) {
                root.showFeedback();
            } else if (root.revealed) {
                root.show(ask.answer);
            }
        }
    }
    Column {
        id: column

        x: root.columnX
        y: Theme.spaceSmall
        width: root.columnWidth
        spacing: Theme.spaceLarge

        ReadAloudButton {
            x: -Theme.space
            width: Math.min(implicitWidth, parent.width + 2 * Theme.space)
            sound: root.sound
        }
        TeachView {
            width: parent.width
            visible: root.teaching
            session: root.session
        }
        AskView {
            id: ask

            width: parent.width
            visible: !root.teaching
            session: root.session
            clips: root.sound.clips
            onReport: root.report()
        }
        Feedback {
            id: feedback

            width: parent.width
            visible: root.answered
            session: root.session
            onEvidence: root.evidence()
            onReport: root.report()
            onHeightChanged: afterLayout.restart()
            onYChanged: afterLayout.restart()
        }
    }
}
