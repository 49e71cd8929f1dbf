import QtQuick
import Shixi.Controls
import Shixi.Models

// Reads what stands below it, where that is switched on and no screen reader does.
TextButton {
    id: root

    required property SoundModel sound

    objectName: "act.readAloud"
    visible: root.sound.canRead
    iconName: "speaker"
    text: root.sound.reading
        //: Button over a question that is being read aloud.
        ? qsTr("Stop reading")
        //: Button over a question: a voice reads the question and its options.
        : qsTr("Read aloud")
    onClicked: root.sound.toggleReading()
}
