pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// A question of a paper and the way to answer it, or what was answered.
Column {
    id: root

    required property PaperModel paper
    required property bool marked
    property ClipsModel clips: null

    spacing: Theme.spaceLarge

    TypeWords {
        id: kinds
    }
    Flow {
        width: parent.width
        spacing: Theme.spaceSmall

        Chip {
            objectName: "paper.number"
            width: Math.min(implicitWidth, root.width)
            //: Small label over a question of an exam. %1: its number, %2: questions in all.
            text: qsTr("Question %1 of %2").arg(root.paper.item + 1).arg(root.paper.count)
        }
        Chip {
            width: Math.min(implicitWidth, root.width)
            text: kinds.label(root.paper.type)
            ink: Theme.brand
        }
        Chip {
            width: Math.min(implicitWidth, root.width)
            //: Small label over a question of an exam. %1: points it has, such as 2 or 0.5.
            text: qsTr("Points: %1").arg(root.paper.points)
        }
        Chip {
            width: Math.min(implicitWidth, root.width)
            visible: root.paper.flagged
            //: Small label over a question of an exam that was flagged.
            text: qsTr("Flagged")
            ink: Theme.gold
        }
    }
    Stem {
        width: parent.width
        stem: root.paper.stem
        answering: root.paper.answering
    }
    QuestionClips {
        width: parent.width
        clips: root.clips
    }
    Stage {
        width: parent.width
        shown: root.paper.answering.blanks > 0 ? pieces : root.paper.type === SessionModel.Matching ? matching : choices
    }
    TextBlock {
        objectName: "paper.scoring"
        width: parent.width
        visible: text !== ""
        text: root.paper.scoring
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    Component {
        id: choices

        ChooseAnswer {
            answering: root.paper.answering
            type: root.paper.type
            onChosen: optionId => root.paper.choose(optionId)
        }
    }
    Component {
        id: pieces

        FillAnswer {
            answering: root.paper.answering
            type: root.paper.type
            answered: root.marked
            onChosen: optionId => root.paper.choose(optionId)
            onTakenBack: place => root.paper.takeBack(place)
        }
    }
    Component {
        id: matching

        MatchAnswer {
            pairing: root.paper.answering.pairing
            asking: !root.marked
        }
    }
}
