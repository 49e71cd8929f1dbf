import QtQuick
import Shixi.Controls
import Shixi.Models

// What an update changes: a line for each way in which something does.
Column {
    id: root

    required property SetOffer offer
    readonly property int lines: (root.offer.kept > 0 ? 1 : 0) + (root.offer.continued > 0 ? 1 : 0)
        + (root.offer.reworded > 0 ? 1 : 0) + (root.offer.corrected > 0 ? 1 : 0) + (root.offer.added > 0 ? 1 : 0)
        + (root.offer.removed > 0 ? 1 : 0)

    visible: root.lines > 0
    spacing: Theme.spaceSmall

    TextBlock {
        width: root.width
        visible: root.offer.kept > 0
        //: What an update changes: nothing for these. %n: things to remember.
        text: qsTr("%n stay as they are, and so does your memory of them", "", root.offer.kept)
    }
    TextBlock {
        width: root.width
        visible: root.offer.continued > 0
        //: What an update changes: asked otherwise, not learnt anew. %n: things to remember.
        text: qsTr("%n are asked in another way; your memory of them goes on", "", root.offer.continued)
    }
    TextBlock {
        width: root.width
        visible: root.offer.reworded > 0
        //: What an update changes. %n: questions.
        text: qsTr("%n questions are worded better", "", root.offer.reworded)
    }
    TextBlock {
        width: root.width
        visible: root.offer.corrected > 0
        //: What an update changes: the right answer is another. %n: things to remember.
        text: qsTr("%n have a corrected answer and are learnt anew", "", root.offer.corrected)
    }
    TextBlock {
        width: root.width
        visible: root.offer.added > 0
        //: What an update changes. %n: things to remember that are new.
        text: qsTr("%n are new", "", root.offer.added)
    }
    TextBlock {
        width: root.width
        visible: root.offer.removed > 0
        //: What an update changes. %n: things to remember that are no longer in the set.
        text: qsTr("%n are asked no more; your answers are kept", "", root.offer.removed)
    }
}
