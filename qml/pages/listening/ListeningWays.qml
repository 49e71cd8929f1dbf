pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// How to listen: order, pause, speed, how often, until when.
Panel {
    id: root

    required property ListeningWishModel wish

    contentItem: Column {
        spacing: Theme.spaceLarge

        ListeningWay {
            width: parent.width
            actPrefix: "act.listening.order"
            //: On the page for listening, over a choice.
            heading: qsTr("Order")
            //: Listening: two orders of questions.
            choices: [qsTr("As in the text"), qsTr("Mixed")]
            current: root.wish.mixed ? 1 : 0
            onPicked: index => root.wish.mixed = index === 1
        }
        ListeningWay {
            width: parent.width
            actPrefix: "act.listening.pause"
            //: On the page for listening, over a choice of 3, 5 or 8 seconds.
            heading: qsTr("Time to think")
            choices: [root.seconds(root.wish.pauses[0]), root.seconds(root.wish.pauses[1]), root.seconds(root.wish.pauses[2])]
            current: root.wish.pause
            onPicked: index => root.wish.pause = index
        }
        ListeningWay {
            width: parent.width
            actPrefix: "act.listening.speed"
            //: On the page for listening, over a choice.
            heading: qsTr("Speed")
            //: Listening: how fast the voice reads.
            choices: [qsTr("Slow"), qsTr("Usual"), qsTr("Fast")]
            current: root.wish.speed
            onPicked: index => root.wish.speed = index
        }
        ListeningWay {
            width: parent.width
            actPrefix: "act.listening.times"
            //: On the page for listening, over a choice.
            heading: qsTr("Each question")
            //: Listening: how often each question is heard.
            choices: [qsTr("Once"), qsTr("Twice"), qsTr("Three times")]
            current: root.wish.times - 1
            onPicked: index => root.wish.times = index + 1
        }
        ListeningWay {
            width: parent.width
            actPrefix: "act.listening.sleep"
            //: On the page for listening, over a choice of never, 10, 20 or 30 minutes.
            heading: qsTr("Stop after")
            choices: [root.minutes(root.wish.sleeps[0]), root.minutes(root.wish.sleeps[1]), root.minutes(root.wish.sleeps[2]), root.minutes(root.wish.sleeps[3])]
            current: root.wish.sleep
            onPicked: index => root.wish.sleep = index
        }
        ToggleRow {
            objectName: "act.listening.again"
            width: parent.width
            //: Listening: a setting; after the last question comes the first.
            text: qsTr("Begin again at the end")
            checked: root.wish.again
            onToggled: root.wish.again = checked
        }
    }

    function seconds(count: int): string {
        //: Listening: time to think. %1: seconds.
        return qsTr("%1 s").arg(count);
    }
    function minutes(count: int): string {
        return count === 0
            //: Listening: it does not stop by itself.
            ? qsTr("Never")
            //: Listening: when it stops by itself. %1: minutes.
            : qsTr("%1 min").arg(count);
    }
}
