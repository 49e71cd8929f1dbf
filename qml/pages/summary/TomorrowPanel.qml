import QtQuick
import Shixi.Controls
import Shixi.Models

// What tomorrow brings.
Panel {
    id: root

    required property SummaryModel summary

    contentItem: Column {
        spacing: 4

        TextBlock {
            width: parent.width
            //: Heading after a session: what is due on the next day.
            text: qsTr("Tomorrow")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            width: parent.width
            text: root.summary.dueTomorrow > 0
                //: After a session. %n: questions due tomorrow, %1: minutes they take.
                ? qsTr("%n questions to review, about %1 min", "", root.summary.dueTomorrow).arg(root.summary.minutesTomorrow)
                //: After a session: nothing has to be reviewed on the next day.
                : qsTr("Nothing to review")
            color: Theme.textQuiet
        }
    }
}
