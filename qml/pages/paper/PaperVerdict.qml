import QtQuick
import Shixi.Controls
import Shixi.Models

// What came of a question of a paper: a sign and a word, the points, the right answer, and where it stands.
Panel {
    id: root

    required property PaperModel paper
    readonly property bool isRight: root.paper.mark === PaperCellModel.Right
    readonly property bool belowEachOther: root.paper.type === SessionModel.Ordering
    readonly property color ink: root.isRight ? Theme.right
        : root.paper.mark === PaperCellModel.Unanswered ? Theme.textQuiet : Theme.wrong

    fill: Theme.surfaceQuiet
    edge: Theme.surfaceQuiet

    PaperWords {
        id: words
    }
    Column {
        width: parent.width
        spacing: Theme.spaceSmall

        Item {
            width: parent.width
            height: verdict.height

            Icon {
                id: sign

                source: words.icon(root.paper.mark)
                tint: root.ink
                size: Math.round(Theme.textHeading * 1.4)
            }
            TextBlock {
                id: verdict

                objectName: "paper.verdict"
                anchors.left: sign.right
                anchors.leftMargin: Theme.spaceSmall
                anchors.right: parent.right
                text: words.verdict(root.paper.mark)
                color: root.ink
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
        }
        TextBlock {
            objectName: "paper.itemScore"
            width: parent.width
            //: After an exam, of one question. %1 of %2 points.
            text: qsTr("Score: %1 of %2").arg(root.paper.score).arg(root.paper.points)
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            visible: root.paper.feedback.missing !== ""
            //: After an exam, of an answer that lacks a part. %1: that part.
            text: qsTr("Missing: %1").arg(root.paper.feedback.missing)
        }
        TextBlock {
            objectName: "paper.rightAnswer"
            width: parent.width
            visible: !root.isRight && root.paper.feedback.answerText !== ""
            text: root.belowEachOther
                //: After an exam, over the pieces in their right order, each on a line of its own. %1: the pieces.
                ? qsTr("Right order:\n%1").arg(root.paper.feedback.answerText)
                //: After an exam, of one question. %1: the right answer.
                : qsTr("Right answer: %1").arg(root.paper.feedback.answerText)
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            visible: root.paper.feedback.chosenWhy !== ""
            //: After an exam. %1: what the options chosen are really known for, a line each.
            text: qsTr("What you chose: %1").arg(root.paper.feedback.chosenWhy)
        }
        TextBlock {
            objectName: "paper.explanation"
            width: parent.width
            visible: root.paper.feedback.explanation !== ""
            text: root.paper.feedback.explanation
        }
        TextBlock {
            objectName: "paper.quote"
            width: parent.width
            visible: root.paper.quote !== ""
            text: root.paper.source.paragraphNumber === 0
                //: After an exam: the words that bear the answer, where the sets no longer have them. %1: these words.
                ? qsTr("As it stood when the paper was drawn: “%1”").arg(root.paper.quote)
                : root.paper.source.isGuide
                //: After an exam: the words that bear the answer. %1: number of the paragraph, %2: these words.
                ? qsTr("Study guide, paragraph %1: “%2”").arg(root.paper.source.paragraphNumber).arg(root.paper.quote)
                //: After an exam: the words that bear the answer. %1: number of the paragraph, %2: these words.
                : qsTr("Article, paragraph %1: “%2”").arg(root.paper.source.paragraphNumber).arg(root.paper.quote)
            color: Theme.textQuiet
        }
    }
}
