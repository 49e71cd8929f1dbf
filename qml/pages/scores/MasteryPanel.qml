import QtQuick
import Shixi.Controls
import Shixi.Models

// What must be known, and what should be: how much of it is.
Panel {
    id: root

    required property ScoresModel scores

    Column {
        width: parent.width
        spacing: 20

        MasteryLine {
            width: parent.width
            figures: root.scores.core
            //: On Scores: over how many of the facts that must be known are mastered, as in "31/38".
            heading: qsTr("Core facts mastered")
            leading: true
        }
        MasteryLine {
            width: parent.width
            visible: root.scores.useful.facts > 0
            figures: root.scores.useful
            //: On Scores: over how many of the facts that should be known are mastered.
            heading: qsTr("Useful facts mastered")
        }
        TextBlock {
            width: parent.width
            //: On Scores: what "mastered" means. %n: days.
            text: qsTr("Mastered: sure to last %n days or more. Only a miss takes it back; what fades comes up for review.",
                "", root.scores.masteredFromDays)
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
