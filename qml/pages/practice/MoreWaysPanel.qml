pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Ways to practise with a page of their own.
Panel {
    id: root

    required property App app

    Column {
        id: rows

        width: parent.width
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            //: Heading on Practice over ways to practise that have a page of their own.
            text: qsTr("More ways")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        Repeater {
            model: root.app.daily

            DailyRow {
                width: rows.width
                named: root.app.daily.count > 1
                onClicked: root.app.daily.open(index)
            }
        }
        ActionRow {
            objectName: "act.challenge.offer"
            width: parent.width
            iconName: "up"
            //: On Practice, a way to practise: questions until one, or the third, is wrong.
            text: qsTr("Challenge")
            detail: root.app.challenge.canResume
                //: On Practice where a challenge was left today. %1: right answers so far.
                ? qsTr("Under way: %1 right").arg(root.app.challenge.open.right)
                //: On Practice, under "Challenge".
                : qsTr("How far do you get without a miss?")
            onClicked: root.app.challenge.showOffer()
            Component.onCompleted: root.app.challenge.refresh()
        }
        ActionRow {
            objectName: "act.listening"
            width: parent.width
            iconName: "headphones"
            //: On Practice: a way to listen to questions and answers, hands free.
            text: qsTr("Listening")
            //: On Practice: what listening is.
            detail: qsTr("Questions and answers read aloud, hands free")
            onClicked: root.app.listening.showOffer()
        }
        ActionRow {
            objectName: "act.practice.duel"
            width: parent.width
            iconName: "merge"
            //: Row on Practice: the same question to two people at one screen.
            text: qsTr("Two on one screen")
            detail: root.app.duel.canResume
                //: Under that row, where one was left.
                ? qsTr("Left half done; continue")
                //: Under that row.
                : qsTr("The same question to both; no hurry")
            onClicked: root.app.duel.open()
        }
        ActionRow {
            objectName: "act.practice.relay"
            width: parent.width
            iconName: "list"
            //: Row on Practice: a paper for several people one after the other at one machine.
            text: qsTr("Relay test")
            detail: root.app.relay.canResume
                //: Under that row, where a relay test stands open. %n: people who began it.
                ? qsTr("Under way, %n people so far; continue", "", root.app.relay.count)
                //: Under that row.
                : qsTr("One after the other at this device, results at the end")
            onClicked: root.app.relay.open()
        }
    }
    Component.onCompleted: {
        root.app.duel.refresh();
        root.app.relay.refresh();
    }
}
