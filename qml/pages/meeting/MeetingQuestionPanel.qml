import QtQuick
import Shixi.Controls

// A question after a meeting: how it went, the right answer, and the words that bear it.
Panel {
    id: root

    required property int number
    required property string stem
    required property string answer
    required property string explanation
    required property string quote
    required property int rightCount
    required property int people
    required property string missedBy

    objectName: "meeting.question." + root.number

    Column {
        width: parent.width
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            //: A question after a meeting. %1: its number, %2: its words.
            text: qsTr("%1. %2").arg(root.number).arg(root.stem)
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            text: root.missedBy !== ""
                //: After two on one screen, of a question. %1: names of who did not have it right.
                ? qsTr("Missed by: %1").arg(root.missedBy)
                //: After a relay test, of a question: %1 of %2 people had it right.
                : qsTr("Right: %1 of %2").arg(root.rightCount).arg(root.people)
            color: Theme.textQuiet
        }
        TextBlock {
            width: parent.width
            //: After a meeting, of a question. %1: the right answer.
            text: qsTr("Right answer: %1").arg(root.answer)
            color: Theme.right
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            visible: root.explanation !== ""
            text: root.explanation
        }
        TextBlock {
            width: parent.width
            visible: root.quote !== ""
            //: After a meeting, of a question. %1: the words of the article that bear the answer.
            text: qsTr("Evidence: “%1”").arg(root.quote)
            color: Theme.textQuiet
        }
    }
}
