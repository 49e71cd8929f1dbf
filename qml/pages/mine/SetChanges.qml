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
    readonly property bool hasLearnt: root.offer.learntKept + root.offer.learntAnew + root.offer.learntGone > 0

    visible: root.lines > 0
    spacing: Theme.spaceSmall

    TextBlock {
        width: root.width
        visible: root.offer.kept > 0
        //: What an update changes: nothing for these. %n: things to remember.
        text: qsTr("%n things to remember stay as they are", "", root.offer.kept)
    }
    TextBlock {
        width: root.width
        visible: root.offer.continued > 0
        //: What an update changes: asked otherwise, not learnt anew. %n: things to remember.
        text: qsTr("%n things to remember are asked in another way", "", root.offer.continued)
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
        text: qsTr("%n things to remember have a corrected answer", "", root.offer.corrected)
    }
    TextBlock {
        width: root.width
        visible: root.offer.added > 0
        //: What an update changes. %n: things to remember that are new.
        text: qsTr("%n things to remember are new", "", root.offer.added)
    }
    TextBlock {
        width: root.width
        visible: root.offer.removed > 0
        //: What an update changes. %n: things to remember that are no longer in the set.
        text: qsTr("%n things to remember are asked no more", "", root.offer.removed)
    }
    GroupHeading {
        width: root.width
        visible: root.hasLearnt
        //: Over what an update comes to for this learner.
        text: qsTr("Of what you have learnt")
    }
    TextBlock {
        objectName: "offer.learntKept"
        width: root.width
        visible: root.offer.learntKept > 0
        //: Under "Of what you have learnt". %n: things to remember that this learner has begun to learn.
        text: qsTr("%n things to remember keep their memory", "", root.offer.learntKept)
    }
    TextBlock {
        objectName: "offer.learntAnew"
        width: root.width
        visible: root.offer.learntAnew > 0
        //: Under "Of what you have learnt": their answers are corrected. %n: things to remember.
        text: qsTr("%n things to remember are learnt anew", "", root.offer.learntAnew)
    }
    TextBlock {
        objectName: "offer.learntGone"
        width: root.width
        visible: root.offer.learntGone > 0
        //: Under "Of what you have learnt". %n: things to remember that are no longer in the set.
        text: qsTr("%n things to remember are asked no more; your answers are kept", "", root.offer.learntGone)
    }
}
