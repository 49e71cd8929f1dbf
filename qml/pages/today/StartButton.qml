import QtQuick
import Shixi.Controls
import Shixi.Models

// Begins, continues, or asks for more: one button, its words say which.
PrimaryButton {
    id: root

    required property TodayModel today
    readonly property bool offered: root.today.startable || root.today.more > 0

    objectName: root.today.canContinue ? "act.continueToday" : root.today.startable ? "act.start" : "act.more"
    calm: !root.today.startable
    text: root.today.canContinue
        //: The button on Today when a session stands open: %n questions are left in it.
        ? qsTr("Continue · %n questions left", "", root.today.toGo)
        : root.today.startable
        //: The button on Today. %n: questions in the session, %1: minutes it takes.
        ? qsTr("Start · %n questions · %1 min", "", root.today.questions).arg(root.today.minutes)
        //: The button on Today when the day's share is done: a further session of %n questions.
        : qsTr("%n more questions", "", root.today.more)
}
