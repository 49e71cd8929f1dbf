import QtQuick
import Shixi.Controls
import Shixi.Models

// Only where a word is called for: on the first visit, and on the first day back when something is due.
Panel {
    id: root

    required property TodayModel today
    required property string setTitle

    visible: !root.today.anyAnswer || root.today.daysAway > 2 && root.today.due > 0
    fill: Theme.surfaceQuiet
    edge: Theme.surfaceQuiet

    contentItem: Column {
        spacing: 6

        TextBlock {
            width: parent.width
            text: root.today.anyAnswer
                //: Greeting on Today after some days without an answer.
                ? qsTr("Welcome back")
                : root.setTitle
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            width: parent.width
            text: root.today.anyAnswer
                //: On Today after an absence of %n days; friendly, no reproach.
                ? qsTr("It has been %n days, and nothing is lost. What faded comes back quickly: a short round is enough to begin again.", "", root.today.daysAway)
                //: On Today at the very first visit: how learning here works.
                : qsTr("Each new fact is first shown in its paragraph, then asked a little later. It comes back on the day you would begin to forget it.")
        }
    }
}
