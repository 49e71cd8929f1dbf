pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A square a day, a column a week; in two bands where the room is narrow.
Column {
    id: root

    required property CalendarModel calendar
    required property list<string> weekdayTexts
    required property list<string> stepTexts
    required property string name
    readonly property int weeks: Math.ceil(root.calendar.count / 7)
    readonly property int inBand: root.width < 420 ? Math.ceil(root.weeks / 2) : root.weeks
    readonly property int bands: Math.ceil(root.weeks / root.inBand)
    readonly property int labelWidth: Math.ceil(metrics.advanceWidth("W")) + 8
    readonly property int cell: Math.max(8, Math.min(26, Math.floor((root.width - root.labelWidth) / root.inBand)))
    readonly property int monthHeight: Math.ceil(metrics.height) + 2
    readonly property int bandHeight: root.monthHeight + 7 * root.cell + Theme.space
    // Names of days below each other need so many rows.
    readonly property int labelStep: Math.max(1, Math.ceil(metrics.height * 0.85 / root.cell))

    spacing: Theme.space

    function cellX(week: int): int {
        return root.labelWidth + (week % root.inBand) * root.cell;
    }
    function bandY(week: int): int {
        return Math.floor(week / root.inBand) * root.bandHeight;
    }
    function dayX(day: int): int {
        return root.cellX(Math.floor(day / 7));
    }
    function dayY(day: int): int {
        return root.bandY(Math.floor(day / 7)) + root.monthHeight + (day % 7) * root.cell;
    }
    function pick(x: real, y: real) {
        const band = Math.min(root.bands - 1, Math.floor(y / root.bandHeight));
        const week = band * root.inBand + Math.max(0, Math.min(root.inBand - 1, Math.floor((x - root.labelWidth) / root.cell)));
        const day = Math.max(0, Math.min(6, Math.floor((y - band * root.bandHeight - root.monthHeight) / root.cell)));
        area.current = Math.min(root.calendar.count - 1, week * 7 + day);
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.textSmall
    }
    CalendarDay {
        id: marked

        day: root.calendar.count > 0 ? root.calendar.day(area.current) : root.calendar.day(-1)
    }
    ChartArea {
        id: area

        objectName: "act.chart.calendar"
        width: root.width
        height: root.bands * root.bandHeight - Theme.space
        count: root.calendar.count
        current: root.calendar.count - 1
        across: 7
        down: 1
        name: root.name
        currentText: line.text
        onTapped: (x, y) => root.pick(x, y)

        Repeater {
            model: root.calendar.monthTexts.length

            TextBlock {
                required property int index
                readonly property int week: root.calendar.monthWeeks[index]

                x: Math.min(root.cellX(week), root.width - implicitWidth)
                y: root.bandY(week)
                text: root.calendar.monthTexts[index]
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
                lineHeight: 1
                Accessible.ignored: true
            }
        }
        Repeater {
            model: root.bands * 7

            TextBlock {
                required property int index

                visible: index % 7 % root.labelStep === 0
                width: root.labelWidth - 6
                y: Math.floor(index / 7) * root.bandHeight + root.monthHeight + index % 7 * root.cell
                    + (root.cell - height) / 2
                text: root.weekdayTexts[index % 7] ?? ""
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                lineHeight: 1
                Accessible.ignored: true
            }
        }
        Repeater { // half a year of them: each no more than its square
            model: root.calendar

            DayMark {
                required property int index

                cell: root.cell
                cellX: root.dayX(index)
                cellY: root.dayY(index)
            }
        }
        Rectangle { // today
            x: root.dayX(root.calendar.count - 1) - 1
            y: root.dayY(root.calendar.count - 1) - 1
            width: root.cell + 2
            height: root.cell + 2
            radius: 4
            color: "transparent"
            border.color: Theme.text
            border.width: 2
        }
        Rectangle { // what the line below is about
            visible: area.current !== root.calendar.count - 1
            x: root.dayX(area.current) - 1
            y: root.dayY(area.current) - 1
            width: root.cell + 2
            height: root.cell + 2
            radius: 4
            color: "transparent"
            border.color: Theme.focus
            border.width: 2
        }
    }
    TextBlock {
        id: line

        width: root.width
        text: marked.text
    }
    StepsLegend {
        width: root.width
        stepTexts: root.stepTexts
    }
}
