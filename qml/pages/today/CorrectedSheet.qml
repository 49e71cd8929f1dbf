pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What was corrected, one by one, until it is seen.
Sheet {
    id: root

    required property CorrectedModel corrected

    //: Heading over answers that were corrected since the learner gave them.
    heading: qsTr("Corrected answers")
    //: Spoken name of the button that closes the corrected answers; they are told again.
    closeText: qsTr("Close")

    Repeater {
        model: root.corrected

        CorrectedRow {
            width: root.columnWidth
        }
    }
    TextBlock {
        width: root.columnWidth
        visible: root.corrected.total > root.corrected.count
        //: Under the first of many corrected answers. %n: how many are not listed.
        text: qsTr("And %n more; all of them are taught anew.", "", root.corrected.total - root.corrected.count)
        color: Theme.textQuiet
    }
    PrimaryButton {
        objectName: "act.corrected.seen"
        width: root.columnWidth
        //: Button under corrected answers: they were read, and are not told again.
        text: qsTr("Got it")
        onClicked: {
            root.close();
            root.corrected.see();
        }
    }
}
