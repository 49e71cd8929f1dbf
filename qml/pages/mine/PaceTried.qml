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

    text: root.known
        //: What a pace comes to. %n: minutes a day; %1: minutes on the busiest day; %2: such as "after 3 months";
        //: %3: share remembered then.
        ? qsTr("About %n minutes a day, %1 on the busiest; %2 %3 remembered.", "", root.minutes).arg(root.busiest)
            //: Months from today. %n: how many.
            .arg(qsTr("after %n months", "", root.months)).arg(root.rememberedText)
        //: A way to learn, what it comes to being worked out.
        : qsTr("Being worked out …")
    font.weight: Font.DemiBold

    Accessible.role: Accessible.AlertMessage
}
