pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The sessions there were, the last first.
Panel {
    id: root

    required property PastSessionModel sessions
    required property MovingModel moving

    signal opened(string session)

    Column {
        id: face

        width: parent.width

        TextBlock {
            width: parent.width
            bottomPadding: Theme.spaceSmall
            //: On Scores: heading over the list of past sessions.
            text: qsTr("Past sessions")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.sessions

            Column {
                id: entry

                required property int index
                required property string sessionId
                required property string dateText
                required property int mode
                required property int asked
                required property int rightCount
                required property int minutes
                required property int seconds
                required property string points

                width: face.width

                PastSessionRow {
                    width: parent.width
                    lined: !notMe.visible
                    index: entry.index
                    dateText: entry.dateText
                    mode: entry.mode
                    asked: entry.asked
                    rightCount: entry.rightCount
                    minutes: entry.minutes
                    seconds: entry.seconds
                    points: entry.points
                    onOpened: root.opened(entry.sessionId)
                }
                NotMeButton {
                    id: notMe

                    moving: root.moving
                    sessionId: entry.sessionId
                }
            }
        }
        TextButton {
            objectName: "act.sessions.more"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.sessions.hidden > 0
            //: Button under the list of past sessions: shows more of them.
            text: qsTr("Show more")
            onClicked: root.sessions.showMore()
        }
    }
}
