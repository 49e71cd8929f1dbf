pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A column a day; today's overdue hollow on top of what is due today.
Column {
    id: root

    required property ForecastModel forecast
    required property string name
    // The day the line below is about.
    property ForecastColumn marked: null
    readonly property int highest: root.forecast.marks[root.forecast.marks.length - 1] ?? 1

    spacing: Theme.space

    ChartArea {
        id: area

        objectName: "act.chart.forecast"
        width: root.width
        height: frame.height + labels.height + 4
        count: root.forecast.count
        name: root.name
        currentText: line.text
        onCurrentChanged: root.marked = columns.itemAt(area.current) as ForecastColumn
        onTapped: x => area.current = Math.max(0, Math.min(area.count - 1, Math.floor((x - frame.plotX) / labels.each)))

        ColumnFrame {
            id: frame

            width: root.width
            height: implicitHeight
            marks: root.forecast.marks
            leftTexts: root.forecast.questionTexts
            rightTexts: root.forecast.minuteTexts
            //: Over the left axis of the forecast on Scores: its unit.
            leftTitle: qsTr("questions")
            //: Over the right axis of the forecast on Scores: its unit.
            rightTitle: qsTr("minutes")

            Repeater {
                id: columns

                model: root.forecast
                onItemAdded: root.marked = columns.itemAt(area.current) as ForecastColumn

                ForecastColumn {
                    x: index * labels.each + 2
                    width: labels.each - 4
                    height: frame.plotHeight
                    highest: root.highest
                }
            }
        }
        Item {
            id: labels

            readonly property real each: frame.plotWidth / Math.max(1, area.count)
            // Every so manieth day is named.
            readonly property int step: Math.max(1, Math.ceil((metrics.advanceWidth("00") + 6) / labels.each))

            x: frame.plotX
            y: frame.height + 4
            height: Math.ceil(metrics.height)

            FontMetrics {
                id: metrics

                font.family: Theme.family
                font.pixelSize: Theme.textSmall
            }
            Repeater {
                model: area.count

                TextBlock {
                    required property int index

                    visible: index % labels.step === 0
                    x: (index + 0.5) * labels.each - width / 2
                    text: root.forecast.dayTexts[index] ?? ""
                    color: index === 0 ? Theme.text : Theme.textQuiet
                    font.pixelSize: Theme.textSmall
                    font.weight: index === 0 ? Font.Bold : Font.Normal
                    lineHeight: 1
                    Accessible.ignored: true
                }
            }
        }
        Rectangle { // under the day the line below is about
            x: frame.plotX + area.current * labels.each + 2
            y: frame.height - 1
            width: labels.each - 4
            height: 4
            color: Theme.focus
        }
    }
    TextBlock {
        id: line

        width: root.width
        text: root.marked ? root.marked.Accessible.name : ""
    }
    Row {
        visible: root.forecast.overdue > 0
        width: root.width
        spacing: Theme.spaceSmall

        ColumnMark {
            width: 16
            height: 20
            anchors.verticalCenter: parent.verticalCenter
            share: 1
            hollowShare: 1
            Accessible.ignored: true
        }
        TextBlock {
            width: root.width - 16 - Theme.spaceSmall
            //: Under the forecast on Scores, beside a hollow column: due before today and still to come.
            text: qsTr("overdue since earlier days")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
