pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The questions the learner reported, the last first.
Sheet {
    id: root

    required property ReportsModel reports

    //: Heading over the list of questions the learner reported.
    heading: qsTr("My correction notes")
    //: Spoken name of the button that closes the list of questions the learner reported.
    closeText: qsTr("Close")

    Repeater {
        model: root.reports

        ReportRow {
            width: root.columnWidth
            onTakenBack: index => root.reports.takeBack(index)
        }
    }
}
