import QtQuick
import Shixi.Controls

// A kind of fact, its share as a bar, and in words.
Column {
    id: root

    required property string kind
    required property int reviews
    required property int rightCount
    required property string percentText
    required property real share

    //: On Scores, before the share of all reviews that were right.
    readonly property string label: root.kind === "" ? qsTr("All together") : root.kind

    spacing: 4

    TableRow {
        width: root.width
        label: root.label
        value: root.percentText === ""
            //: On Scores. %n: reviews, so few that a share would say nothing.
            ? qsTr("too few so far (%n)", "", root.reviews)
            //: On Scores. %1: share of reviews right, such as 92%; %2: reviews right, %3: reviews.
            : qsTr("%1 · %2 of %3").arg(root.percentText).arg(root.rightCount).arg(root.reviews)
        strong: root.kind === ""
        lined: false
    }
    ShareBar {
        width: root.width
        visible: root.percentText !== ""
        solid: root.share
        ink: Theme.goldLine
    }
}
