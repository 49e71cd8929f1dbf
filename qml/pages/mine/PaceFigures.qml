import QtQuick
import Shixi.Controls

// A pace in figures: what it comes to, below or beside what it is.
TableRow {
    id: root

    required property string retentionText
    required property int newPerDay
    required property bool present
    required property bool known
    required property int minutes
    required property string rememberedText
    property bool byNew: false

    function what(): string {
        return root.byNew
            //: In a table of paces. %n: new facts a day.
            ? qsTr("%n new a day", "", root.newPerDay)
            //: In a table of paces. %1: share wanted to be remembered, such as 90%.
            : qsTr("%1 wanted").arg(root.retentionText);
    }

    //: In a table of paces, the one that holds now. %1: which it is.
    label: root.present ? qsTr("%1 (now)").arg(root.what()) : root.what()
    value: !root.known ? "…"
        //: In a table of paces. %n: minutes a day; %1: share known after some months.
        : qsTr("%n min a day · %1 known", "", root.minutes).arg(root.rememberedText)
    strong: root.present
}
