pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The ways to practise that have a page of their own.
Panel {
    id: root

    required property App app

    // Of those beside each other.
    readonly property real tileWidth: (tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
    readonly property real tileHeight: Math.max(challenge.implicitHeight, listening.implicitHeight, duel.implicitHeight, relay.implicitHeight)

    Column {
        id: rows

        width: parent.width
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Heading on Practice over the mock exam, the daily quiz and other ways to practise.
            text: qsTr("Ways to practise")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        WayTile {
            objectName: "act.paper.offer"
            width: parent.width
            iconName: "document"
            //: On Practice: a way to practise.
            text: qsTr("Mock exam")
            //: On Practice: what a mock exam is.
            detail: qsTr("Questions in any order, marked when you hand in")
            onClicked: root.app.paper.showOffer()
        }
        Repeater {
            model: root.app.daily

            DailyTile {
                width: rows.width
                named: root.app.daily.count > 1
                onClicked: root.app.daily.open(index)
            }
        }
        Grid {
            id: tiles

            width: parent.width
            columns: tiles.width < Theme.textBody * 17 ? 1 : 2
            spacing: Theme.space

            WayTile {
                id: challenge

                objectName: "act.challenge.offer"
                width: root.tileWidth
                height: root.tileHeight
                iconName: "target"
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
            WayTile {
                id: listening

                objectName: "act.listening"
                width: root.tileWidth
                height: root.tileHeight
                iconName: "headphones"
                //: On Practice: a way to listen to questions and answers, hands free.
                text: qsTr("Listening")
                //: On Practice: what listening is.
                detail: qsTr("Read aloud, hands free")
                onClicked: root.app.listening.showOffer()
            }
            WayTile {
                id: duel

                objectName: "act.practice.duel"
                width: root.tileWidth
                height: root.tileHeight
                iconName: "people"
                //: On Practice: the same question to two people at one screen.
                text: qsTr("Two on one screen")
                detail: root.app.duel.canResume
                    //: Under “Two on one screen”, where one was left.
                    ? qsTr("Left half done; continue")
                    //: Under “Two on one screen”.
                    : qsTr("The same question to both; no hurry")
                onClicked: root.app.duel.open()
            }
            WayTile {
                id: relay

                objectName: "act.practice.relay"
                width: root.tileWidth
                height: root.tileHeight
                iconName: "relay"
                //: On Practice: a paper for several people one after the other at one machine.
                text: qsTr("Relay test")
                detail: root.app.relay.canResume
                    //: Under “Relay test”, where one stands open. %n: people who began it.
                    ? qsTr("Under way, %n people so far; continue", "", root.app.relay.count)
                    //: Under “Relay test”.
                    : qsTr("One after the other at this device")
                onClicked: root.app.relay.open()
            }
        }
    }
    Component.onCompleted: {
        root.app.duel.refresh();
        root.app.relay.refresh();
    }
}
