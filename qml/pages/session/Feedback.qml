import QtQuick
import Shixi.Controls
import Shixi.Models

// What came of an answer: a sign and a word, what is right and why, and where it stands.
Panel {
    id: root

    required property SessionModel session
    readonly property bool isRight: root.session.verdict === SessionModel.Right
    // In the right order below, or beside the pairs themselves.
    readonly property bool belowEachOther: root.session.type === SessionModel.Ordering
        || root.session.type === SessionModel.Matching
    // Not right, but nothing false: no cross is made over it.
    readonly property bool isClose: root.session.verdict === SessionModel.Near || root.session.verdict === SessionModel.Partial
    // What is missing says it all where the whole answer stands above, option by option.
    readonly property bool answerShown: root.session.type === SessionModel.Multiple && root.session.feedback.missing !== ""
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

                source: root.isRight ? "check" : root.isClose ? "circle" : "cross"
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
        DifferenceLine {
            width: parent.width
            session: root.session
        }
        TextBlock {
            objectName: "feedback.missing"
            width: parent.width
            visible: root.session.feedback.missing !== ""
            //: In the feedback after an answer that lacks one part and has nothing false. %1: that part.
            text: qsTr("Missing: %1").arg(root.session.feedback.missing)
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            visible: !root.isRight && !root.belowEachOther && !root.answerShown && root.session.feedback.answerText !== ""
            //: First line of the feedback after a miss, wherever the page has scrolled to. %1: the right answer.
            text: qsTr("Right answer: %1").arg(root.session.feedback.answerText)
            objectName: "feedback.answer"
            font.weight: Font.DemiBold
        }
        Column {
            width: parent.width
            visible: !root.isRight && root.session.type === SessionModel.Ordering
            spacing: 2

            TextBlock {
                width: parent.width
                //: Over the pieces of an answer in their right order, each on a line of its own.
                text: qsTr("Right order:")
                font.weight: Font.DemiBold
            }
            TextBlock {
                objectName: "feedback.order"
                width: parent.width
                text: root.session.feedback.answerText
            }
        }
        TextBlock {
            width: parent.width
            visible: root.session.feedback.chosenWhy !== ""
            objectName: "feedback.why"
            //: In the feedback after a miss. %1: what the options chosen are really known for, a line each.
            text: qsTr("What you chose: %1").arg(root.session.feedback.chosenWhy)
        }
        TextBlock {
            width: parent.width
            visible: root.session.feedback.explanation !== ""
            text: root.session.feedback.explanation
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
            onReport: root.report()
        }
    }
}
