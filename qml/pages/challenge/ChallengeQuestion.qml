pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// A question of a challenge, and what came of it.
PaperView {
    id: root

    required property ChallengeModel challenge
    required property ClipsModel clips
    required property bool compact
    required property bool paused // something lies over it
    readonly property bool answered: root.challenge.state === ChallengeModel.Answered
    readonly property string stem: root.challenge.stem

    signal help
    signal evidence
    signal report

    function stay() {
        onward.stay();
    }
    // A new question begins at its top, an answer brings what came of it into view.
    function settle() {
        if (root.answered) {
            root.reveal(verdict);
        } else {
            root.toTop();
        }
    }

    onStemChanged: soon.start()
    onAnsweredChanged: soon.start()

    head: ChallengeHead {
        width: root.columnWidth
        challenge: root.challenge
        compact: root.compact
        onHelp: root.help()
    }
    foot: ChallengeFoot {
        id: onward

        width: root.columnWidth
        challenge: root.challenge
        paused: root.paused
    }

    Chip {
        width: Math.min(implicitWidth, root.columnWidth)
        text: kinds.label(root.challenge.type)
        ink: Theme.brand
    }
    Stem {
        width: root.columnWidth
        stem: root.challenge.stem
        answering: root.challenge.answering
    }
    QuestionClips {
        width: root.columnWidth
        clips: root.clips
    }
    AsOfLine {
        width: root.columnWidth
        asOf: root.challenge.fact.asOf
    }
    Stage {
        width: root.columnWidth
        shown: root.challenge.answering.blanks > 0 ? pieces : root.challenge.type === SessionModel.Matching ? matching : choices
    }
    ChallengeVerdict {
        id: verdict

        width: root.columnWidth
        visible: root.answered
        challenge: root.challenge
        onEvidence: root.evidence()
        onReport: root.report()
    }

    // Once what came of it has its place.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.settle()
    }
    TypeWords {
        id: kinds
    }
    Component {
        id: choices

        ChooseAnswer {
            answering: root.challenge.answering
            type: root.challenge.type
            onChosen: optionId => root.challenge.choose(optionId)
        }
    }
    Component {
        id: pieces

        FillAnswer {
            answering: root.challenge.answering
            type: root.challenge.type
            answered: root.answered
            onChosen: optionId => root.challenge.choose(optionId)
            onTakenBack: place => root.challenge.takeBack(place)
        }
    }
    Component {
        id: matching

        MatchAnswer {
            pairing: root.challenge.answering.pairing
            asking: !root.answered
        }
    }
}
