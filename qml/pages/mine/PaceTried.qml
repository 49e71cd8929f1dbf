import QtQuick
import Shixi.Controls

// What the pace being tried comes to, in words.
TextBlock {
    id: root

    required property bool known
    required property int minutes
    required property int busiest
    required property string rememberedText
    required property int months

    text: root.comesTo()
    font.weight: Font.DemiBold

    Accessible.role: Accessible.AlertMessage

    function comesTo(): string {
        if (!root.known) {
            //: A way to learn, what it comes to being worked out.
            return qsTr("Being worked out …");
        }
        //: A way to learn. %n: minutes a day; %1: minutes on the day that takes longest.
        const minutes = qsTr("About %n minutes a day, %1 on the busiest", "", root.minutes).arg(root.busiest);
        //: A way to learn, what it comes to. %n: months from today; %1: share of all facts known then, such as 89%.
        return minutes + "\n" + qsTr("After %n months you know %1", "", root.months).arg(root.rememberedText);
    }
}
