pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Answers were corrected since the learner gave them; nothing where that is seen.
Item {
    id: root

    required property CorrectedModel corrected
    required property Item room
    required property bool compact
    property bool shown: false

    visible: root.corrected.total > 0
    implicitHeight: line.implicitHeight

    ActionRow {
        id: line

        objectName: "act.corrected"
        width: root.width
        iconName: "info"
        //: On Today: a new version of a set corrected what was right. %n: how many answers.
        text: qsTr("%n answers were corrected since you answered them", "", root.corrected.total)
        //: Explains the line about corrected answers: a tap shows them.
        detail: qsTr("See what is right now. They are taught anew.")
        onClicked: root.shown = true
    }
    SheetMaker {
        wanted: root.shown
        sheet: Component {
            CorrectedSheet {
                corrected: root.corrected
                room: root.room
                compact: root.compact
                onClosed: root.shown = false
            }
        }
    }
}
