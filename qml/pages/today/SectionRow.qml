import QtQuick
import Shixi.Controls

// One section of the study guide.
Column {
    id: root

    required property string title
    required property int facts
    required property int learnt
    required property int percent
    required property string retentionText

    spacing: 6

    function progressText(): string {
        if (root.learnt === 0) {
            //: Under a section on Today: none of its %n facts was learnt yet.
            return qsTr("%n facts, not begun", "", root.facts);
        }
        return root.retentionText === ""
            //: Under a section on Today. %1: facts learnt, %2: facts in all.
            ? qsTr("%1 of %2 learnt").arg(root.learnt).arg(root.facts)
            //: Under a section on Today. %1: facts learnt, %2: facts in all, %3: share remembered, such as 92%.
            : qsTr("%1 of %2 learnt · %3 remembered").arg(root.learnt).arg(root.facts).arg(root.retentionText);
    }

    TextBlock {
        width: root.width
        text: root.title
        font.weight: Font.Medium
    }
    ProgressLine {
        width: root.width
        name: root.title
        value: root.percent / 100
        ink: Theme.goldLine
    }
    TextBlock {
        width: root.width
        text: root.progressText()
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
