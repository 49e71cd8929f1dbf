pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// On which days of the week less is wanted.
Sheet {
    id: root

    required property EasyDaysModel days

    //: Heading over the choice of days of the week with fewer reviews.
    heading: qsTr("Easy days")
    //: Spoken name of the button that closes the choice of days of the week.
    closeText: qsTr("Close")

    TextBlock {
        width: root.columnWidth
        //: Over the choice of days of the week with fewer reviews: what it does and what not.
        text: qsTr("Reviews are laid on other days where that does no harm. It holds for what you answer from now on; what must come back within a day or two comes on any day, and so do new facts.")
        color: Theme.textQuiet
    }
    Repeater {
        model: root.days.names.length

        Column {
            id: day

            required property int index
            readonly property string name: root.days.names[day.index] ?? ""

            width: root.columnWidth
            spacing: 4

            TextBlock {
                width: parent.width
                topPadding: Theme.spaceSmall
                text: day.name
                font.weight: Font.Medium
            }
            ChoiceBar {
                width: parent.width
                actPrefix: "act.easyDay." + day.index
                name: day.name
                choices: [
                    //: On a day of the week: as many reviews as on any other.
                    qsTr("As usual"),
                    //: On a day of the week: fewer reviews.
                    qsTr("Fewer"),
                    //: On a day of the week: no reviews where another day will do.
                    qsTr("None")
                ]
                current: root.days.wishes[day.index] ?? EasyDaysModel.Usual
                onPicked: choice => root.days.set(day.index, choice)
            }
        }
    }
}
