pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What other numbers come to: over what is wanted as a chart or a table, over what is new a day as a table.
Column {
    id: root

    required property PaceTrialModel trial
    required property string triedText
    property bool chartShown: false

    spacing: Theme.space

    ChartPanel {
        id: chart

        width: root.width
        //: Heading over a chart of minutes and share remembered over the share wanted. %n: new facts a day.
        heading: qsTr("With %n new facts a day", "", root.trial.newPerDay)
        //: Under the heading of a chart of paces: what its axis from left to right is.
        detail: chart.tabled ? "" : qsTr("From left to right: the share you want to remember")
        actName: "act.table.pace"

        chart: Component {
            PaceChart {
                trial: root.trial
                name: chart.heading
                currentText: root.trial.retentionText + ": " + root.triedText
            }
        }
        table: Component {
            Column {
                id: figures

                Repeater {
                    model: root.trial.byRetention

                    PaceFigures {
                        width: figures.width
                    }
                }
            }
        }
    }
    // A frame later: both at once would be felt.
    Timer {
        interval: 40
        running: true
        onTriggered: root.chartShown = true
    }
    Repeater {
        model: root.chartShown ? 1 : 0

        Panel {
            width: root.width

            Column {
                id: others

                width: parent.width

                GroupHeading {
                    width: parent.width
                    topPadding: 0
                    //: Heading over a table of paces that differ in new facts a day. %1: share wanted, such as 90%.
                    text: qsTr("With %1 wanted").arg(root.trial.retentionText)
                }
                Repeater {
                    model: root.trial.byNew

                    PaceFigures {
                        width: others.width
                        byNew: true
                    }
                }
            }
        }
    }
}
