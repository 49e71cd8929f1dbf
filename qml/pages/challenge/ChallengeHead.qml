import QtQuick
import Shixi.Controls
import Shixi.Models

// Over a question of a challenge: leave, how far, lives, and the time where it is limited.
Column {
    id: root

    required property ChallengeModel challenge
    required property bool compact
    readonly property challengeStanding standing: root.challenge.standing
    readonly property bool asking: root.challenge.state === ChallengeModel.Asking

    signal help

    spacing: Theme.spaceSmall

    Item {
        width: root.width
        height: Math.max(leave.height, counts.height)

        IconButton {
            id: leave

            objectName: "act.challenge.leave"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "close"
            text: root.challenge.timed && root.asking
                //: Spoken name of the button that leaves a challenge while the time of a question runs.
                ? qsTr("Leave, and continue later; this question will not be asked again")
                //: Spoken name of the button that leaves a challenge; it can be continued the same day.
                : qsTr("Leave, and continue later today")
            onClicked: root.challenge.close()
        }
        Flow {
            id: counts

            anchors.left: leave.right
            anchors.leftMargin: Theme.space
            anchors.right: keys.visible ? keys.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceSmall

            Chip {
                objectName: "challenge.right"
                width: Math.min(implicitWidth, counts.width)
                //: Over a question of a challenge. %1: right answers so far.
                text: qsTr("Right: %1").arg(root.standing.right)
                ink: Theme.brand
            }
            Chip {
                objectName: "challenge.lives"
                width: Math.min(implicitWidth, counts.width)
                visible: root.standing.lives > 1
                //: Over a question of a challenge. %1: lives left, %2: lives at first.
                text: qsTr("Lives: %1 of %2").arg(root.standing.livesLeft).arg(root.standing.lives)
            }
            Chip {
                objectName: "challenge.best.now"
                width: Math.min(implicitWidth, counts.width)
                visible: root.standing.best > 0
                //: Over a question of a challenge. %1: right answers in the best one there was.
                text: qsTr("Best: %1").arg(root.standing.best)
            }
            Chip {
                objectName: "challenge.seconds"
                width: Math.min(implicitWidth, counts.width)
                visible: root.challenge.timed && root.asking
                //: Over a question of a challenge. %1: seconds left for it.
                text: qsTr("%1 s").arg(root.challenge.secondsLeft)
                ink: Theme.text
            }
        }
        IconButton {
            id: keys

            objectName: "act.challenge.keys"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.compact
            //: Spoken name of the button that shows which keys do what.
            text: qsTr("Show the keys")
            iconName: "keys"
            onClicked: root.help()
        }
    }
    ProgressLine {
        width: root.width
        visible: root.challenge.timed
        opacity: root.asking ? 1 : 0
        value: root.challenge.timeShare
        //: Spoken name of the line that shows how much time is left for a question. %1: seconds.
        name: qsTr("%1 seconds left").arg(root.challenge.secondsLeft)
    }
}
