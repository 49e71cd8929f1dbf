pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// A question with its right answer in it.
Column {
    id: root

    required property ReadThroughModel reading
    required property ClipsModel clips
    readonly property int type: root.reading.type
    // Chosen from options or joined: the answer is marked there.
    readonly property bool marked: root.type === SessionModel.Single || root.type === SessionModel.Multiple
        || root.type === SessionModel.TrueFalse || root.type === SessionModel.Matching

    spacing: Theme.spaceLarge

    TypeWords {
        id: kinds
    }
    Flow {
        width: parent.width
        spacing: Theme.spaceSmall

        Chip {
            width: Math.min(implicitWidth, root.width)
            text: kinds.label(root.type)
            ink: Theme.brand
        }
        Chip {
            width: Math.min(implicitWidth, root.width)
            visible: root.reading.fact.levelLabel !== ""
            text: root.reading.fact.levelLabel
        }
        Chip {
            width: Math.min(implicitWidth, root.width)
            visible: root.reading.fact.section !== ""
            text: root.reading.fact.section
        }
    }
    Stem {
        width: parent.width
        stem: root.reading.stem
        answering: root.reading.answering
        markColor: Theme.rightSurface
    }
    QuestionClips {
        width: parent.width
        clips: root.clips
    }
    AsOfLine {
        width: parent.width
        asOf: root.reading.fact.asOf
    }
    Stage {
        width: parent.width
        visible: root.marked
        shown: root.type === SessionModel.Matching ? matching : choices
    }
    Panel {
        width: parent.width
        visible: !root.marked
        fill: Theme.rightSurface
        edge: Theme.rightSurface

        Column {
            width: parent.width
            spacing: 4

            TextBlock {
                width: parent.width
                //: In study mode, over the right answer.
                text: qsTr("The answer")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
            TextBlock {
                objectName: "read.answer"
                width: parent.width
                text: root.reading.answerText
                font.pixelSize: Theme.textStem
                font.weight: Font.Bold
            }
        }
    }
    Component {
        id: choices

        ChooseAnswer {
            answering: root.reading.answering
            type: root.type
        }
    }
    Component {
        id: matching

        MatchAnswer {
            pairing: root.reading.answering.pairing
            asking: false
        }
    }
}
