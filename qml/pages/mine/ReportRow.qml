import QtQuick
import Shixi
import Shixi.Controls

// One question the learner reported, and why.
Column {
    id: root

    required property int index
    required property string stem
    required property int reason
    required property string words
    required property string dateText
    required property string setTitle
    required property bool rests

    signal takenBack(int index)

    spacing: 4

    ReportWords {
        id: reasons
    }
    Rectangle {
        width: root.width
        height: 1
        visible: root.index > 0
        color: Theme.outline
    }
    TextBlock {
        width: root.width
        text: root.stem !== "" ? root.stem
            //: In the list of questions reported, in the place of the question.
            : qsTr("A question the sets no longer have")
        font.weight: Font.Medium
    }
    TextBlock {
        width: root.width
        text: root.words === "" ? reasons.reason(root.reason)
            //: In the list of questions reported. %1: what is wrong, %2: the learner's own words.
            : qsTr("%1: %2").arg(reasons.reason(root.reason)).arg(root.words)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    TextBlock {
        width: root.width
        text: root.setTitle === "" ? root.dateText
            //: In the list of questions reported. %1: the day, %2: the set.
            : qsTr("%1 · %2").arg(root.dateText).arg(root.setTitle)
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextBlock {
        width: root.width
        visible: !root.rests && root.stem !== ""
        //: In the list of questions reported: a new version of the set reads otherwise.
        text: qsTr("Changed since; it is asked again.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextButton {
        objectName: "act.reports.takeBack." + root.index
        x: -Theme.space
        width: Math.min(implicitWidth, root.width + 2 * Theme.space)
        iconName: "undo"
        //: Button under a question the learner reported: it is asked again.
        text: qsTr("Take back")
        onClicked: root.takenBack(root.index)
    }
}
