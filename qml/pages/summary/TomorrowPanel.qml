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
            text: root.summary.dueTomorrow + root.summary.freshTomorrow > 0
                //: After a session, about the next day. %1: questions to review, %2: new facts, %3: minutes for both.
                ? qsTr("%1 to review · %2 new · about %3 min").arg(root.summary.dueTomorrow).arg(root.summary.freshTomorrow)
                    .arg(root.summary.minutesTomorrow)
                //: After a session: there is nothing to do on the next day.
                : qsTr("Nothing to review, nothing new")
            color: Theme.textQuiet
        }
    }
}
