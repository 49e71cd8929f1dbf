pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The sessions there were, the last first.
Panel {
    id: root

    required property PastSessionModel sessions

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

            PastSessionRow {
                id: row

                width: face.width
                onOpened: root.opened(row.session)
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
