pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What was answered when the fact was asked.
Column {
    id: root

    required property FactModel fact
    required property FactWords words

    spacing: Theme.space

    TextBlock {
        id: heading

        width: root.width
        //: Over the list of what was answered when a fact was asked.
        text: qsTr("Your answers")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: heading.text
    }
    TextBlock {
        width: root.width
        visible: root.fact.history.count === 0
        text: root.fact.asked
            //: In place of the list of answers: the fact was never asked.
            ? qsTr("It has not been asked yet.")
            //: In place of the list of answers: no question asks the fact.
            : qsTr("This is for reading only; no question asks it.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    Repeater {
        model: root.fact.history

        HistoryRow {
            width: root.width
            words: root.words
        }
    }
}
