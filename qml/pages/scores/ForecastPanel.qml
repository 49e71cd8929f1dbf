pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The reviews of the next two weeks.
ChartPanel {
    id: root

    required property ForecastModel forecast

    //: On Scores: heading over the forecast. %n: days.
    heading: qsTr("Reviews of the next %n days", "", root.forecast.count)
    //: On Scores, over the forecast. %n: questions to review in all the days; %1: minutes for them.
    detail: root.forecast.questions === 0 ? "" : qsTr("%n questions in all, about %1 min.", "", root.forecast.questions)
        .arg(root.forecast.minutes)
    //: On Scores instead of the forecast: no review falls into the next days.
    nothing: root.forecast.questions > 0 ? "" : qsTr("Nothing is due.")
    actName: "act.table.forecast"

    chart: Component {
        ForecastChart {
            forecast: root.forecast
            name: root.heading
        }
    }
    table: Component {
        Column {
            Repeater {
                model: root.forecast

                ForecastRow {
                    width: parent.width
                }
            }
        }
    }
    below: TextBlock {
        width: parent.width
        //: On Scores, under the forecast: new facts will add to it.
        text: qsTr("Of what you have begun, as things stand. New facts come on top.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
