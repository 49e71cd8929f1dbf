import QtQuick
import Shixi.Controls
import Shixi.Models

// Right or not, and where it stands: the first time in its whole paragraph, then the sentence.
Panel {
    id: root

    required property FirstRunModel firstRun
    readonly property color ink: root.firstRun.correct ? Theme.right : Theme.wrong
    readonly property bool whole: root.firstRun.sample === 1 && root.firstRun.source.paragraphText !== ""

    fill: Theme.surfaceQuiet
    edge: Theme.surfaceQuiet

    Column {
        width: parent.width
        spacing: Theme.spaceSmall

        Item {
            width: parent.width
            height: Math.max(sign.height, verdict.height)

            Icon {
                id: sign

                source: root.firstRun.correct ? "check" : "cross"
                tint: root.ink
                size: Math.round(Theme.textHeading * 1.4)
            }
            TextBlock {
                id: verdict

                anchors.left: sign.right
                anchors.leftMargin: Theme.spaceSmall
                anchors.right: parent.right
                text: root.firstRun.correct
                    //: Feedback in the introduction: the answer is right.
                    ? qsTr("Right")
                    //: Feedback in the introduction: the answer is wrong; calm, no reproach. %1: the right answer.
                    : qsTr("Not this time. It is: %1").arg(root.firstRun.feedback.answerText)
                color: root.ink
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
                Accessible.name: verdict.text
            }
        }
        TextBlock {
            width: parent.width
            visible: root.firstRun.feedback.chosenWhy !== ""
            text: root.firstRun.feedback.chosenWhy
        }
        TextBlock {
            width: parent.width
            visible: root.whole
            //: Over the paragraph an answer comes from, in the introduction.
            text: qsTr("This is where it stands. Every answer can be read in its place:")
            color: Theme.textQuiet
        }
        Passage {
            width: parent.width
            visible: root.whole
            text: root.whole ? root.firstRun.source.paragraphText : ""
            markStart: root.firstRun.source.evidenceStart
            markLength: root.firstRun.source.evidenceLength
        }
        Passage {
            objectName: "first.sentence"
            width: parent.width
            visible: !root.whole
            text: root.whole ? "" : root.firstRun.sentence
            markStart: 0
            markLength: root.whole ? 0 : root.firstRun.sentence.length
        }
        TextBlock {
            width: parent.width
            visible: root.firstRun.source.paragraphNumber > 0
            text: root.firstRun.source.isGuide
                //: Under words of the study guide. %1: number of their paragraph.
                ? qsTr("Study guide, paragraph %1").arg(root.firstRun.source.paragraphNumber)
                //: Under words of the article itself. %1: number of their paragraph.
                : qsTr("Article, paragraph %1").arg(root.firstRun.source.paragraphNumber)
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
