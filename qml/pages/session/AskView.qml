pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The question and the way to answer it.
Column {
    id: root

    required property SessionModel session
    property ClipsModel clips: null
    readonly property Item answer: way
    readonly property bool answered: root.session.state === SessionModel.Answered
    // Of what stands below it, and is no part of the question.
    readonly property real belowAnswer: report.visible ? report.height + root.spacing : 0

    signal report

    spacing: Theme.spaceLarge

    Flow {
        width: parent.width
        spacing: Theme.spaceSmall

        Chip {
            width: Math.min(implicitWidth, root.width)
            text: kinds.label(root.session.type)
            ink: Theme.brand
        }
        Chip {
            width: Math.min(implicitWidth, root.width)
            visible: root.session.attempt > 1
            //: Small label over a question that was missed before in this session.
            text: qsTr("Asked again")
        }
    }
    Stem {
        width: parent.width
        stem: root.session.stem
        answering: root.session.answering
        markColor: !root.answered ? Theme.goldSurface : root.session.correct ? Theme.rightSurface : Theme.wrongSurface
    }
    QuestionClips {
        width: parent.width
        clips: root.clips
    }
    AsOfLine {
        width: parent.width
        asOf: root.session.fact.asOf
    }
    Stage {
        id: way

        width: parent.width
        shown: root.session.answering.blanks > 0 ? pieces : root.session.type === SessionModel.Reveal ? reveal
            : root.session.type === SessionModel.Short ? typing
            : root.session.type === SessionModel.Matching ? matching : choices
    }
    ReportButton {
        id: report

        objectName: "act.report.before"
        x: -Theme.space
        width: Math.min(implicitWidth, root.width + 2 * Theme.space)
        visible: root.session.state === SessionModel.Asking
        session: root.session
        onClicked: root.report()
    }

    TypeWords {
        id: kinds
    }
    Component {
        id: choices

        ChooseAnswer {
            answering: root.session.answering
            type: root.session.type
            onChosen: optionId => root.session.choose(optionId)
        }
    }
    Component {
        id: pieces

        FillAnswer {
            answering: root.session.answering
            type: root.session.type
            answered: root.answered
            onChosen: optionId => root.session.choose(optionId)
            onTakenBack: place => root.session.takeBack(place)
        }
    }
    Component {
        id: matching

        MatchAnswer {
            pairing: root.session.answering.pairing
            asking: root.session.state === SessionModel.Asking
        }
    }
    Component {
        id: reveal

        RevealAnswer {
            session: root.session
        }
    }
    Component {
        id: typing

        ShortAnswer {
            session: root.session
        }
    }
}
