pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Which line of the chart says what.
Column {
    id: root

    readonly property list<string> words: [
        //: Beside the solid line of the chart of paces.
        qsTr("minutes a day, on the left"),
        //: Beside the dashed line of the chart of paces.
        qsTr("share known in the end, on the right"),
        //: Beside the thick upright line of the chart of paces.
        qsTr("what you are trying"),
        //: Beside the thin upright line of the chart of paces.
        qsTr("what holds now")
    ]

    spacing: 4

    Repeater {
        model: root.words.length

        Row {
            id: entry

            required property int index

            width: root.width
            spacing: Theme.spaceSmall

            Item {
                width: 44
                height: 20
                anchors.verticalCenter: parent.verticalCenter

                Curve {
                    visible: entry.index < 2
                    anchors.fill: parent
                    places: [0, 0.5, 1]
                    heights: [0.5, 0.5, 0.5]
                    dashed: entry.index === 1
                    ink: entry.index === 1 ? Theme.gold : Theme.brand
                }
                CrossMark {
                    visible: entry.index >= 2
                    anchors.centerIn: parent
                    width: implicitWidth
                    height: parent.height
                    strong: entry.index === 2
                }
            }
            TextBlock {
                width: root.width - 44 - 2 * Theme.spaceSmall
                leftPadding: Theme.spaceSmall
                text: root.words[entry.index] ?? ""
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
