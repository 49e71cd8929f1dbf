pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The ways a fact is asked; the first few, or all.
Column {
    id: root

    required property FactQuestionModel questions
    readonly property int few: 3
    property bool all: false

    spacing: Theme.space

    TextBlock {
        id: heading

        width: root.width
        //: Over the list of the questions about a fact.
        text: qsTr("%n questions ask it", "", root.questions.count)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: heading.text
    }
    Repeater {
        model: root.questions

        Column {
            id: row

            required property int index
            required property string stem
            required property string answer

            width: root.width
            visible: root.all || row.index < root.few
            spacing: 2

            TextBlock {
                width: parent.width
                text: row.stem
                font.pixelSize: Theme.textSmall
            }
            TextBlock {
                width: parent.width
                //: Under a question about a fact. %1: its answer.
                text: qsTr("Answer: %1").arg(row.answer)
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
    TextButton {
        objectName: "act.fact.allQuestions"
        width: Math.min(implicitWidth, root.width)
        visible: !root.all && root.questions.count > root.few
        //: Button under the first questions about a fact.
        text: qsTr("Show all questions")
        onClicked: root.all = true
    }
}
