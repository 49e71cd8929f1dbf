pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Which line means what, and whether all are drawn.
Column {
    id: root

    required property ReaderModel reader
    required property FactWords words
    readonly property list<int> strengths: [FactModel.Due, FactModel.Fading, FactModel.New, FactModel.Firm]

    spacing: Theme.space

    function meaning(strength: int): string {
        switch (strength) {
        case FactModel.Due:
            //: What a solid line under the text means.
            return qsTr("Solid line: it is time to review it");
        case FactModel.Fading:
            //: What a dotted line under the text means.
            return qsTr("Dotted line: remembered, but it begins to fade");
        case FactModel.New:
            //: What a dashed line under the text means.
            return qsTr("Dashed line: not learnt yet");
        default:
            //: What is meant where there is no line under the text.
            return qsTr("No line: firmly remembered, or not a fact that is asked");
        }
    }

    Repeater {
        model: root.strengths

        Item {
            id: sample

            required property int modelData

            width: root.width
            height: Math.max(mark.height, meaning.height)
            opacity: root.reader.showAll || sample.modelData === FactModel.Due ? 1 : 0.75

            TextBlock {
                id: mark

                width: Math.round(Theme.base * 5.2)
                anchors.verticalCenter: parent.verticalCenter
                bottomPadding: 6
                text: root.words.memory(sample.modelData)
                font.pixelSize: Theme.textSmall
                font.weight: Font.Medium

                MemoryLine {
                    width: Math.min(mark.width, mark.implicitWidth)
                    y: mark.height - 4
                    strength: sample.modelData
                }
            }
            TextBlock {
                id: meaning

                anchors.left: mark.right
                anchors.leftMargin: Theme.space
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.meaning(sample.modelData)
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
    ToggleRow {
        objectName: "act.reader.showAll"
        width: root.width
        //: Switch: underline every fact of the text, not only those due.
        text: qsTr("Show all lines")
        //: Under the switch “Show all lines”.
        detail: qsTr("Otherwise only what is due for review is underlined.")
        checked: root.reader.showAll
        onToggled: root.reader.showAll = checked
    }
    TextBlock {
        width: root.width
        //: Under the list of the lines: what can be done with the facts in the text.
        text: qsTr("Tap a fact in the text, or press N and Enter, to see how well you remember it and to practise it. Tap a paragraph’s number, or press B, to set a bookmark.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
