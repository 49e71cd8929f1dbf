import QtQuick
import Shixi.Controls

// A kind of fact and its reviews in figures.
TableRow {
    id: root

    required property string kind
    required property int reviews
    required property int rightCount
    required property string percentText

    //: On Scores, before the share of all reviews that were right.
    label: root.kind === "" ? qsTr("All together") : root.kind
    value: root.percentText === ""
        //: In the table of reviews on Scores. %1: reviews right, %2: reviews, so few that a share would say nothing.
        ? qsTr("%1 of %2 right · too few for a share").arg(root.rightCount).arg(root.reviews)
        //: In the table of reviews on Scores. %1: reviews right, %2: reviews, %3: the share, such as 92%.
        : qsTr("%1 of %2 right · %3").arg(root.rightCount).arg(root.reviews).arg(root.percentText)
    strong: root.kind === ""
}
