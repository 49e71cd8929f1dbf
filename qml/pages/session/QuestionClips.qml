pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What goes with a question: its sounds, and in words what its pictures show.
Column {
    id: root

    property ClipsModel clips: null // none where what shows the question plays none

    visible: root.clips !== null && root.clips.count > 0
    spacing: Theme.spaceSmall

    Repeater {
        model: root.clips

        Column {
            id: row

            required property int index
            required property string alt
            required property bool sounds
            required property bool playing

            width: root.width

            ClipButton {
                objectName: "act.clip." + row.index
                width: parent.width
                visible: row.sounds
                alt: row.alt
                playing: row.playing
                progress: row.playing ? root.clips.progress : 0
                onClicked: root.clips.toggle(row.index)
            }
            TextBlock {
                objectName: "question.picture." + row.index
                width: parent.width
                visible: !row.sounds
                //: Beside a question whose picture is not shown: what the picture shows, in words. %1: those words.
                text: qsTr("Picture: %1").arg(row.alt)
                color: Theme.textQuiet
            }
        }
    }
}
