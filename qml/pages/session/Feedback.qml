import QtQuick
import Shixi.Controls
import Shixi.Models

// What came of an answer: a sign and a word, what is right and why, and where it stands.
Panel {
    id: root

    required property SessionModel session
    readonly property bool isRight: root.session.verdict === SessionModel.Right
    readonly property color ink: root.isRight ? Theme.right : Theme.wrong

    signal evidence

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

                source: root.isRight ? "check" : "cross"
                tint: root.ink
                size: Math.round(Theme.textHeading * 1.4)
            }
            TextBlock {
                id: verdict

                anchors.left: sign.right
                anchors.leftMargin: Theme.spaceSmall
                anchors.right: parent.right
                text: words.verdict(root.session.verdict, root.session.type)
                color: root.ink
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
                Accessible.name: verdict.text
            }
        }
        TextBlock {
            width: parent.width
            visible: !root.isRight && root.session.answerText !== ""
            //: First line of the feedback after a miss, wherever the page has scrolled to. %1: the right answer.
            text: qsTr("Right answer: %1").arg(root.session.answerText)
            objectName: "feedback.answer"
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            visible: root.session.chosenWhy !== ""
            //: In the feedback after a miss. %1: a sentence on what the option chosen is really known for.
            text: qsTr("What you chose: %1").arg(root.session.chosenWhy)
        }
        TextBlock {
            width: parent.width
            visible: root.session.explanation !== ""
            text: root.session.explanation
        }
        TextBlock {
            width: parent.width
            text: words.fate(root.session)
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        FeedbackActs {
            x: -Theme.space
            width: parent.width - 2 * x
            session: root.session
            onEvidence: root.evidence()
        }
    }
}
