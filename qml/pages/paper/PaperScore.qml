import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The points of a paper and the share of right answers, each by its name; no reproach where it was not passed.
Panel {
    id: root

    required property paperResult result
    readonly property bool narrow: root.width < Theme.base * 21

    PaperWords {
        id: words
    }
    TallyWords {
        id: tally
    }
    Grid {
        id: grid

        width: parent.width
        columns: root.narrow ? 1 : 2
        columnSpacing: 20
        rowSpacing: Theme.space
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: root.narrow ? Grid.AlignHCenter : Grid.AlignLeft

        Ring {
            id: ring

            value: root.result.share
            figure: root.result.points
            //: In the ring after an exam, under the points it got. %1: points there are.
            caption: qsTr("of %1").arg(root.result.fullPoints)
        }
        Column {
            width: root.narrow ? grid.width : grid.width - ring.width - grid.columnSpacing
            spacing: 6

            TextBlock {
                objectName: "paper.passed"
                width: parent.width
                text: root.result.passed
                    //: After an exam that reached the pass mark.
                    ? qsTr("Passed")
                    //: After an exam that did not reach the pass mark; calm, no reproach.
                    : qsTr("Below the pass mark")
                color: root.result.passed ? Theme.right : Theme.text
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            TextBlock {
                objectName: "paper.points"
                width: parent.width
                //: After an exam. %1 of %2 points, %3: the pass mark.
                text: qsTr("Score: %1 of %2, pass mark %3").arg(root.result.points).arg(root.result.fullPoints).arg(root.result.passPoints)
            }
            TextBlock {
                objectName: "paper.rightShare"
                width: parent.width
                visible: root.result.answered > 0
                //: After an exam: right ones among the questions that were answered. %1: their share; %2 of %3 questions.
                text: qsTr("Right among those answered: %1 (%2 of %3)").arg(root.result.rightShare).arg(root.result.right).arg(root.result.answered)
            }
            TextBlock {
                width: parent.width
                visible: root.result.answered < root.result.questions
                //: After an exam. %n: questions that were not answered.
                text: qsTr("%n not answered", "", root.result.questions - root.result.answered)
                color: Theme.textQuiet
            }
            TextBlock {
                objectName: "paper.timeUp"
                width: parent.width
                visible: root.result.timeUp
                //: After an exam whose time ran out.
                text: qsTr("The time was up, and the paper was handed in by itself. What you had chosen by then counts.")
            }
            TextBlock {
                objectName: "paper.counted"
                width: parent.width
                visible: root.result.answered > 0
                text: tally.counted(root.result.counted, root.result.practiceOnly)
                color: Theme.textQuiet
            }
            TextBlock {
                objectName: "paper.gained"
                width: parent.width
                visible: root.result.pointsADay > 0
                text: tally.points(root.result.pointsGained, root.result.pointsToday, root.result.pointsADay)
                color: Theme.textQuiet
            }
            TextBlock {
                width: parent.width
                //: After an exam: how long it took. %1: such as 12 min 5 s.
                text: qsTr("Time: %1").arg(words.time(root.result.seconds))
                color: Theme.textQuiet
            }
            TextBlock {
                width: parent.width
                visible: root.result.code !== ""
                //: After a formal exam that was drawn by a code. %1: the code.
                text: qsTr("Code: %1").arg(root.result.code)
                color: Theme.textQuiet
            }
        }
    }
}
