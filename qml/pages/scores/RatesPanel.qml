pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// How many reviews were right, by kind of fact.
ChartPanel {
    id: root

    required property ScoresModel scores

    //: On Scores: heading over the share of reviews answered rightly.
    heading: qsTr("Reviews right")
    //: On Scores, instead of shares: there is no review in the days looked at.
    nothing: root.scores.rates.count > 0 ? "" : qsTr("No reviews in this time.")
    actName: "act.table.rates"

    chart: Component {
        Column {
            spacing: Theme.space

            Repeater {
                model: root.scores.rates

                RateRow {
                    width: parent.width
                }
            }
        }
    }
    table: Component {
        Column {
            Repeater {
                model: root.scores.rates

                RateTableRow {
                    width: parent.width
                }
            }
        }
    }
    below: TextBlock {
        width: parent.width
        //: On Scores, under the shares of reviews right: what is counted.
        text: qsTr("A review is the first answer of a day to a fact. A miss stays a miss, whatever was right afterwards.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }

    ChoiceBar {
        width: parent.width
        actPrefix: "act.period"
        //: On Scores, spoken: the choice of the days looked at.
        name: qsTr("Days looked at")
        choices: [
            //: On Scores, a choice: the last thirty days.
            qsTr("30 days"),
            //: On Scores, a choice: all days there were.
            qsTr("All")
        ]
        current: root.scores.period
        onPicked: index => root.scores.period = index === 0 ? ScoresModel.Lately : ScoresModel.Ever
    }
}
