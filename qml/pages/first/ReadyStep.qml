import QtQuick
import Shixi.Controls
import Shixi.Models

// All is set: what the first round holds.
Column {
    id: root

    required property TodayModel today

    spacing: Theme.spaceLarge

    Rectangle {
        width: 84
        height: 84
        radius: 42
        color: Theme.surfaceQuiet

        Icon {
            anchors.centerIn: parent
            source: "check"
            tint: Theme.brand
            size: 38
        }
    }
    StepHeading {
        width: parent.width
        //: Title of the last page of the introduction.
        title: qsTr("Ready")
        detail: root.today.questions > 0
            //: Last page of the introduction. %n: questions in the first session, %1: minutes it takes.
            ? qsTr("Today: %n questions, about %1 min.", "", root.today.questions).arg(root.today.minutes)
            //: Last page of the introduction, where nothing is left for today.
            : qsTr("Today's share is done already.")
    }
    TextBlock {
        width: parent.width
        //: Last page of the introduction: how learning here works.
        text: qsTr("Each new fact is first shown in its paragraph, then asked a little later. It comes back on the day you would begin to forget it.")
    }
    TextBlock {
        width: parent.width
        //: Last page of the introduction.
        text: qsTr("There is no account and no network. Everything stays on this device.")
        color: Theme.textQuiet
    }
}
