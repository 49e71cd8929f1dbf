import QtQuick
import Shixi.Controls
import Shixi.Models

// The day's button; after days away a shorter round comes first and the usual one stays at hand.
Column {
    id: root

    required property TodayModel today
    readonly property bool gentle: root.today.shortQuestions > 0
    readonly property bool offered: root.gentle || root.today.startable || root.today.more > 0

    signal begin
    signal beginUsual

    spacing: Theme.space

    StartButton {
        width: parent.width
        visible: !root.gentle && offered
        today: root.today
        onClicked: root.begin()
    }
    PrimaryButton {
        objectName: "act.startShort"
        width: parent.width
        visible: root.gentle
        //: The button on Today after days away: a round shorter than usual. %n: its questions, %1: minutes it takes.
        text: qsTr("Begin gently · %n questions · %1 min", "", root.today.shortQuestions).arg(root.today.shortMinutes)
        onClicked: root.begin()
    }
    QuietButton {
        objectName: "act.start"
        width: parent.width
        visible: root.gentle
        //: Below the button for a short round on Today: the usual round. %n: its questions, %1: minutes it takes.
        text: qsTr("The usual round · %n questions · %1 min", "", root.today.questions).arg(root.today.minutes)
        onClicked: root.beginUsual()
    }
}
