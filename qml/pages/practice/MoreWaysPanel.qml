pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Ways to practise with a page of their own.
Panel {
    id: root

    required property App app

    Column {
        id: rows

        width: parent.width
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            //: Heading on Practice over ways to practise that have a page of their own.
            text: qsTr("More ways")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        Repeater {
            model: root.app.daily

            DailyRow {
                width: rows.width
                named: root.app.daily.count > 1
                onClicked: root.app.daily.open(index)
            }
        }
    }
}
