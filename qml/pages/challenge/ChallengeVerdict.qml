import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What came of a question of a challenge: a sign and a word; after a miss what is right and why.
Panel {
    id: root

    required property ChallengeModel challenge
    readonly property bool isRight: root.challenge.verdict === SessionModel.Right
    readonly property color ink: root.isRight ? Theme.right : Theme.wrong

    signal evidence
    signal report

    fill: Theme.surfaceQuiet
    edge: Theme.surfaceQuiet

    FeedbackWords {
        id: words
    }
    Column {
        id: face

        width: parent.width
        spacing: Theme.spaceSmall

        Item {
            width: parent.width
            height: verdict.height

            Icon {
                id: sign

                source: root.isRight ? "check" : root.challenge.timeUp ? "clock" : "cross"
                tint: root.ink
                size: Math.round(Theme.textHeading * 1.4)
            }
            TextBlock {
                id: verdict

                objectName: "challenge.verdict"
                anchors.left: sign.right
                anchors.leftMargin: Theme.spaceSmall
                anchors.right: parent.right
                text: root.challenge.timeUp
                    //: In a challenge: there was no answer in time; calm, no reproach.
                    ? qsTr("The time is up")
                    : words.verdict(root.challenge.verdict, root.challenge.type)
                color: root.ink
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
                Accessible.name: verdict.text
            }
        }
        TextBlock {
            objectName: "challenge.answer"
            width: parent.width
            visible: !root.isRight && root.challenge.feedback.answerText !== ""
            //: In a challenge after a miss. %1: the right answer.
            text: qsTr("Right answer: %1").arg(root.challenge.feedback.answerText)
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            visible: root.challenge.feedback.chosenWhy !== ""
            //: In a challenge after a miss. %1: what the options chosen are really known for, a line each.
            text: qsTr("What you chose: %1").arg(root.challenge.feedback.chosenWhy)
        }
        TextBlock {
            objectName: "challenge.explanation"
            width: parent.width
            visible: !root.isRight && root.challenge.feedback.explanation !== ""
            text: root.challenge.feedback.explanation
        }
        Flow {
            x: -Theme.space
            width: parent.width - 2 * x
            spacing: 4

            TextButton {
                objectName: "act.challenge.evidence"
                width: Math.min(implicitWidth, face.width)
                visible: root.challenge.source.paragraphNumber > 0
                iconName: "quote"
                text: root.challenge.source.isGuide
                    //: Button after an answer: opens the paragraph of the study guide it comes from. %1: its number.
                    ? qsTr("Study guide, paragraph %1").arg(root.challenge.source.paragraphNumber)
                    //: Button after an answer: opens the paragraph of the article it comes from. %1: its number.
                    : qsTr("Article, paragraph %1").arg(root.challenge.source.paragraphNumber)
                onClicked: root.evidence()
            }
            TextButton {
                objectName: "act.challenge.report"
                width: Math.min(implicitWidth, face.width)
                iconName: "flag"
                tint: Theme.textQuiet
                //: Button under a question: it is wrong, and this says so.
                text: qsTr("Report")
                onClicked: root.report()
            }
            TextButton {
                objectName: "act.challenge.finish"
                width: Math.min(implicitWidth, face.width)
                visible: !root.challenge.standing.over
                iconName: "close"
                //: Button after an answer in a challenge: ends it here.
                text: qsTr("End here")
                onClicked: root.challenge.finish()
            }
        }
    }
}
