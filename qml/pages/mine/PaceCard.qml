import QtQuick
import Shixi
import Shixi.Models

// One way to learn, and what it comes to.
ChoiceCard {
    id: root

    required property int choice
    required property string retentionText
    required property int newPerDay
    required property bool present
    required property bool known
    required property int minutes
    required property int busiest
    required property string rememberedText
    required property int months
    required property bool nothing // to learn
    required property bool playing

    objectName: "act.pace." + root.choice
    visible: root.choice !== PaceModel.Own || root.present
    chosen: root.present
    text: root.title()
    detail: (root.nothing ? "" : root.effort() + "\n") + root.fresh()

    function title(): string {
        switch (root.choice) {
        case PaceModel.Light:
            //: One of three ways to learn: the least effort.
            return qsTr("Light");
        case PaceModel.Steady:
            //: One of three ways to learn: the middle one.
            return qsTr("Steady");
        case PaceModel.Firm:
            //: One of three ways to learn: more new facts and firmly remembered.
            return qsTr("Firm");
        default:
            //: The way to learn that the learner set, none of the three offered.
            return qsTr("Your own");
        }
    }
    function effort(): string {
        if (!root.known) {
            return root.playing
                //: A way to learn, what it comes to being worked out.
                ? qsTr("Being worked out …")
                //: A way to learn, what it comes to not having been worked out.
                : qsTr("Not worked out");
        }
        //: A way to learn. %n: minutes a day; %1: minutes on the day that takes longest.
        const minutes = qsTr("About %n minutes a day, %1 on the busiest", "", root.minutes).arg(root.busiest);
        //: A way to learn, what it comes to. %n: months from today; %1: share of all facts known then, such as 89%.
        return minutes + "\n" + qsTr("After %n months you know %1", "", root.months).arg(root.rememberedText);
    }
    function fresh(): string {
        //: A way to learn. %n: new facts a day at most.
        const fresh = qsTr("Up to %n new facts a day", "", root.newPerDay);
        return root.choice !== PaceModel.Own ? fresh
            //: The way to learn that the learner set. %1: share wanted to be remembered, such as 90%.
            : qsTr("%1 wanted").arg(root.retentionText) + "\n" + fresh;
    }
}
