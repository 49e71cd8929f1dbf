pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// How many answers were right, by how sure the learner had said to be.
ChartPanel {
    id: root

    required property LookBackModel lookBack

    //: On Scores: heading over answers right by how sure the learner had said to be.
    heading: qsTr("How well you know what you know")
    //: On Scores, instead of bars: in the days looked at the learner said too seldom how sure.
    nothing: root.lookBack.calibration.count > 0 ? "" : qsTr("Too few answers in this time.")
    actName: "act.table.calibration"

    chart: Component {
        Column {
            spacing: Theme.space

            Repeater {
                model: root.lookBack.calibration

                CalibrationRow {
                    width: parent.width
                }
            }
            CalibrationAxis {
                width: parent.width
                texts: root.lookBack.axisTexts
            }
        }
    }
    table: Component {
        Column {
            Repeater {
                model: root.lookBack.calibration

                CalibrationTableRow {
                    width: parent.width
                }
            }
        }
    }
    below: TextBlock {
        width: parent.width
        //: On Scores, under answers right by how sure the learner had said to be: what is counted.
        text: qsTr("Counted is the first answer of a day to a fact, where you said beforehand how sure you were.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }

    ChoiceBar {
        width: parent.width
        actPrefix: "act.sure.period"
        //: On Scores, spoken: the choice of the days looked at.
        name: qsTr("Days looked at")
        choices: [
            //: On Scores, a choice: the last ninety days.
            qsTr("90 days"),
            //: On Scores, a choice: all days there were.
            qsTr("All")
        ]
        current: root.lookBack.period
        onPicked: index => root.lookBack.period = index === 0 ? LookBackModel.Quarter : LookBackModel.Always
    }
}
