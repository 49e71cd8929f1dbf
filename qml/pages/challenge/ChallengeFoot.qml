import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The one thing to do next in a challenge; absent where choosing is the answer.
Column {
    id: root

    required property ChallengeModel challenge
    required property bool paused
    readonly property bool asking: root.challenge.state === ChallengeModel.Asking
    readonly property bool answered: root.challenge.state === ChallengeModel.Answered
    readonly property bool submits: root.asking && (root.challenge.confirms || root.challenge.answering.blanks > 0
        || root.challenge.type === SessionModel.Multiple || root.challenge.type === SessionModel.Matching)

    spacing: Theme.spaceSmall

    function stay() {
        onward.stop();
    }

    OnwardLine {
        id: onward

        width: root.width
        wanted: root.challenge.autoAdvance
        paused: root.paused
        onDone: root.challenge.next()
    }
    PrimaryButton {
        objectName: "act.challenge.next"
        width: root.width
        visible: root.answered
        text: root.challenge.standing.over
            //: Button after the last answer of a challenge.
            ? qsTr("See the result")
            //: Button after an answer in a challenge.
            : qsTr("Next question")
        onClicked: root.challenge.next()
    }
    PrimaryButton {
        objectName: "act.challenge.submit"
        width: root.width
        visible: root.submits
        enabled: root.challenge.answering.complete
        text: root.challenge.confirms
            //: Button under a question in elder mode: what is chosen is the answer.
            ? qsTr("Confirm")
            //: Button under a question: the answer is complete.
            : qsTr("Submit")
        onClicked: root.challenge.submit()
    }
}
