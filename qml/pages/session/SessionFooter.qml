import QtQuick
import Shixi.Controls
import Shixi.Models

// The one thing to do next; absent where choosing is the answer.
Item {
    id: root

    required property SessionModel session
    required property bool paused
    readonly property bool teaching: root.session.state === SessionModel.Teaching
    readonly property bool asking: root.session.state === SessionModel.Asking
    readonly property bool answered: root.session.state === SessionModel.Answered
    readonly property bool reveals: root.asking && root.session.type === SessionModel.Reveal
    readonly property bool weighs: root.session.weighing
    readonly property bool judges: root.reveals && root.session.answering.revealed && root.session.answering.items.count === 1
    readonly property bool submits: root.asking && !root.judges && !root.weighs && (root.reveals ? root.session.answering.revealed
        : root.session.type === SessionModel.Multiple || root.session.answering.blanks > 0 || root.session.type === SessionModel.Short
        || root.session.type === SessionModel.Matching || root.session.confirms)

    implicitHeight: column.height + (column.height > 0 ? 2 * Theme.space : 0)

    // Any touch: the page waits until it is told to go on.
    function stay() {
        onward.stop();
    }

    Column {
        id: column

        y: Theme.space
        width: root.width
        spacing: Theme.spaceSmall

        OnwardLine {
            id: onward

            width: parent.width
            wanted: root.answered && root.session.autoAdvance
            paused: root.paused
            characters: root.session.feedback.explanation.length
            onDone: root.session.next()
        }
        PrimaryButton {
            objectName: "act.continue"
            width: parent.width
            visible: root.teaching || root.answered
            text: root.teaching
                //: Button under a fact shown for the first time: it was read.
                ? qsTr("Got it, go on")
                //: Button after an answer: the next question.
                : qsTr("Continue")
            onClicked: root.session.next()
        }
        PrimaryButton {
            objectName: "act.reveal"
            width: parent.width
            visible: root.reveals && !root.weighs && !root.session.answering.revealed
            //: Button under a question without options.
            text: qsTr("Show the answer")
            onClicked: root.session.reveal()
        }
        SureButtons {
            width: parent.width
            visible: root.weighs
            onTold: confidence => root.session.tellSure(confidence)
        }
        JudgeButtons {
            width: parent.width
            visible: root.judges
            onJudged: had => {
                if (had) {
                    root.session.tick(0);
                }
                root.session.submit();
            }
        }
        TextBlock {
            width: parent.width
            visible: root.submits && root.session.type === SessionModel.Multiple
            //: Over the Submit button of a question with several right options: how many are chosen so far.
            text: qsTr("%n chosen", "", root.session.answering.options.chosenCount)
            color: Theme.textQuiet
            horizontalAlignment: Text.AlignHCenter
        }
        PrimaryButton {
            objectName: "act.submit"
            width: parent.width
            visible: root.submits
            enabled: root.session.answering.complete
            text: root.session.confirms
                //: Button under a question in elder mode: what is chosen is the answer.
                ? qsTr("Confirm")
                //: Button under a question: the answer is complete.
                : qsTr("Submit")
            onClicked: root.session.submit()
        }
    }
}
