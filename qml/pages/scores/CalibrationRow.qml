import QtQuick
import Shixi.Controls

// One level: its share as a bar over the stretch its words promise, and both in words.
Column {
    id: root

    required property int confidence
    required property int answers
    required property int rightCount
    required property string percentText
    required property real share
    required property string fromText
    required property string toText
    required property real from
    required property real to
    required property int judgement
    readonly property string level: words.level(root.confidence)

    spacing: 4

    SureWords {
        id: words
    }
    TableRow {
        width: root.width
        label: root.level
        value: root.percentText === ""
            //: On Scores. %n: answers, so few that a share would say nothing.
            ? qsTr("too few so far (%n)", "", root.answers)
            //: On Scores. %1: share of answers right, such as 85%; %2: what that should be, such as "honest: 90% or more".
            : qsTr("%1 · %2").arg(root.percentText).arg(words.promised(root.confidence, root.fromText, root.toText))
        strong: true
        lined: false
    }
    Item {
        width: root.width
        height: bar.height + 8

        ShareBar {
            id: bar

            y: 4
            width: parent.width
            solid: root.share
            ink: Theme.goldLine
        }
        Rectangle { // what the words promise
            objectName: "calibration.promised"
            x: Math.round(root.from * parent.width)
            width: Math.round((root.to - root.from) * parent.width)
            height: parent.height
            radius: 4
            color: "transparent"
            border.color: Theme.text
            border.width: 2
        }
    }
    TextBlock {
        width: root.width
        text: words.rightOf(root.level, root.rightCount, root.answers)
            + (root.answers === 0 ? "" : " " + words.judgement(root.judgement))
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
