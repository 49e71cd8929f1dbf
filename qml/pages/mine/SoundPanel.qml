import QtQuick
import Shixi.Controls
import Shixi.Models

// What is heard.
Panel {
    id: root

    required property SoundModel sound

    contentItem: Column {
        spacing: Theme.space

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading of the settings of what is heard.
            text: qsTr("Sound")
        }
        ToggleRow {
            objectName: "act.sound.right"
            width: parent.width
            //: Setting: a short sound after a right answer.
            text: qsTr("After a right answer")
            checked: root.sound.rightSound
            onToggled: root.sound.rightSound = checked
        }
        ToggleRow {
            objectName: "act.sound.wrong"
            width: parent.width
            //: Setting: a short sound after an answer that is not right.
            text: qsTr("After any other answer")
            checked: root.sound.wrongSound
            onToggled: root.sound.wrongSound = checked
        }
        ToggleRow {
            objectName: "act.sound.done"
            width: parent.width
            //: Setting: a short sound at the end of a round of questions.
            text: qsTr("At the end of a round")
            checked: root.sound.doneSound
            onToggled: root.sound.doneSound = checked
        }
        ToggleRow {
            objectName: "act.sound.read"
            width: parent.width
            //: Setting: a button beside questions lets a voice read them.
            text: qsTr("Read aloud")
            //: Explains the setting "Read aloud".
            detail: qsTr("A button over each question lets a voice read it with its options. Not while a screen reader speaks.")
            checked: root.sound.readAloud
            onToggled: root.sound.readAloud = checked
        }
    }
}
