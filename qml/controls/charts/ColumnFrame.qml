pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// The room for columns, with the marks of two axes that measure the same in two units.
Item {
    id: root

    required property list<int> marks // from 0 to the end of the axis
    required property list<string> leftTexts
    required property list<string> rightTexts
    property string leftTitle: ""
    property string rightTitle: ""
    property int plotHeight: 150
    default property alias columns: plot.data
    readonly property real leftRoom: root.widestLeft(metrics.font.pixelSize) + 8
    readonly property real rightRoom: root.widestRight(metrics.font.pixelSize) + 8
    readonly property real plotX: root.leftRoom
    readonly property real plotY: titles.height + Theme.spaceSmall + marksHeight / 2
    readonly property real plotWidth: root.width - root.leftRoom - root.rightRoom
    readonly property real marksHeight: metrics.height

    implicitHeight: root.plotY + root.plotHeight

    // Asked anew when the letters change.
    function widestLeft(pixelSize: int): real {
        var most = 0;
        for (var index = 0; index < root.leftTexts.length; ++index) {
            most = Math.max(most, metrics.advanceWidth(root.leftTexts[index]));
        }
        return Math.ceil(most);
    }
    function widestRight(pixelSize: int): real {
        var most = 0;
        for (var index = 0; index < root.rightTexts.length; ++index) {
            most = Math.max(most, metrics.advanceWidth(root.rightTexts[index]));
        }
        return Math.ceil(most);
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.textSmall
    }
    Item {
        id: titles

        width: parent.width
        height: Math.max(left.height, right.height)

        TextBlock {
            id: left

            width: parent.width / 2 - 4
            text: root.leftTitle
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        TextBlock {
            id: right

            x: parent.width / 2 + 4
            width: parent.width / 2 - 4
            text: root.rightTitle
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignRight
        }
    }
    Repeater {
        model: root.marks.length

        Item {
            id: mark

            required property int index

            y: Math.round(root.plotY + root.plotHeight * (1 - root.marks[mark.index] / root.marks[root.marks.length - 1]))
            width: root.width

            Rectangle {
                x: root.plotX
                width: root.plotWidth
                height: 1
                color: mark.index === 0 ? Theme.outlineStrong : Theme.outline
            }
            TextBlock {
                y: -height / 2
                width: root.leftRoom - 8
                text: root.leftTexts[mark.index] ?? ""
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                x: root.width - root.rightRoom + 8
                y: -height / 2
                width: root.rightRoom - 8
                text: root.rightTexts[mark.index] ?? ""
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
                wrapMode: Text.NoWrap
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
    Item {
        id: plot

        x: root.plotX
        y: root.plotY
        width: root.plotWidth
        height: root.plotHeight
    }
}
