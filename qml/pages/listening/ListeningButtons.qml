import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Back, play or pause, on: large enough to be found without looking.
Item {
    id: root

    required property ListeningModel listening

    implicitHeight: play.height

    ListeningButton {
        objectName: "act.listening.back"
        anchors.right: play.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: play.verticalCenter
        iconName: "previous"
        //: Spoken name of a button while listening.
        text: qsTr("This question from its beginning, or the one before")
        onClicked: root.listening.back()
    }
    ListeningButton {
        id: play

        objectName: "act.listening.toggle"
        anchors.horizontalCenter: parent.horizontalCenter
        strong: true
        readonly property bool pauses: root.listening.playing && !root.listening.besideScreenReader

        iconName: play.pauses ? "pause" : "play"
        text: root.listening.besideScreenReader
            //: Spoken name of a button while listening beside a screen reader: the answer, its evidence, the next question.
            ? qsTr("Tell what comes next")
            : play.pauses
            //: Spoken name of a button while listening.
            ? qsTr("Pause")
            //: Spoken name of a button while listening.
            : qsTr("Play")
        onClicked: root.listening.toggle()
    }
    ListeningButton {
        objectName: "act.listening.forward"
        anchors.left: play.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: play.verticalCenter
        iconName: "next"
        //: Spoken name of a button while listening.
        text: qsTr("Next question")
        onClicked: root.listening.forward()
    }
}
