pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// A part of a paper: what it is, how it is scored, and a square for each question.
Panel {
    id: root

    required property int type
    required property string scoring
    required property string each
    required property int had
    required property int rightCount
    required property string points
    required property string fullPoints
    required property PaperCellModel cells
    property int current: -1
    readonly property bool marked: root.fullPoints !== ""

    signal picked(int item)

    TypeWords {
        id: kinds
    }
    Column {
        width: parent.width
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            //: Over the squares of a part of an exam. %1: its name, such as Single choice; %2: points of each question.
            text: qsTr("%1 · %2 points each").arg(kinds.label(root.type)).arg(root.each)
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        TextBlock {
            width: parent.width
            visible: root.marked
            //: Of a part of an exam that was handed in. %1 of %2 points, %3 of %4 questions right.
            text: qsTr("%1 of %2 points · %3 of %4 right").arg(root.points).arg(root.fullPoints).arg(root.rightCount).arg(root.had)
        }
        TextBlock {
            width: parent.width
            text: root.scoring
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        Flow {
            width: parent.width
            topPadding: Theme.spaceSmall
            spacing: Theme.spaceSmall

            Repeater {
                model: root.cells

                PaperCell {
                    id: cell

                    current: cell.item === root.current
                    onClicked: root.picked(cell.item)
                }
            }
        }
    }
}
