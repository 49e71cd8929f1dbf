pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Questions the learner reported: looked at, taken back, sent to who made them.
Panel {
    id: root

    required property ReportsModel reports
    required property Item room
    required property bool compact
    property bool lists: false

    signal saveWanted

    visible: root.reports.count > 0
    onVisibleChanged: {
        if (root.reports.count === 0) {
            root.lists = false; // the last was taken back
        }
    }

    contentItem: Column {
        spacing: 4

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading over the questions the learner reported. %n: how many.
            text: qsTr("My correction notes (%n)", "", root.reports.count)
        }
        ActionRow {
            objectName: "act.reports.list"
            width: parent.width
            iconName: "flag"
            //: Button: lists the questions the learner reported.
            text: qsTr("Look through them")
            //: Explains the button "Look through them".
            detail: qsTr("These questions are not asked. Each note can be taken back.")
            onClicked: root.lists = true
        }
        ActionRow {
            objectName: "act.reports.save"
            width: parent.width
            iconName: "export"
            //: Button: writes the questions the learner reported to a file of choice.
            text: qsTr("Save as a file…")
            //: Explains the button "Save as a file…" under the questions reported.
            detail: qsTr("To send to the publisher of the set. Your name and your answers are not in it.")
            onClicked: root.saveWanted()
        }
        SheetMaker {
            wanted: root.lists
            sheet: Component {
                ReportsSheet {
                    reports: root.reports
                    room: root.room
                    compact: root.compact
                    onClosed: root.lists = false
                }
            }
        }
    }
}
