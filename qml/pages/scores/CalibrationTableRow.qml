import QtQuick
import Shixi.Controls

// One level in figures.
TableRow {
    id: root

    required property int confidence
    required property int answers
    required property int rightCount
    required property string percentText
    required property string fromText
    required property string toText
    readonly property SureWords words: SureWords {}

    label: root.words.level(root.confidence)
    value: root.percentText === ""
        //: In the table of confidence on Scores. %1: answers right, %2: answers, so few that a share would say nothing.
        ? qsTr("%1 of %2 right · too few for a share").arg(root.rightCount).arg(root.answers)
        //: In the table of confidence on Scores. %1: answers right, %2: answers, %3: the share, such as 85%; %4: what that
        //: should be, such as "honest: 90% or more".
        : qsTr("%1 of %2 right · %3 · %4").arg(root.rightCount).arg(root.answers).arg(root.percentText)
            .arg(root.words.promised(root.confidence, root.fromText, root.toText))
}
