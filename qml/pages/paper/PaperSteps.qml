import QtQuick
import Shixi.Controls
import Shixi.Models

// Under a question of a paper: the one before, all at a glance, the next.
Item {
    id: root

    required property PaperModel paper
    required property string text

    signal pressed

    implicitHeight: all.height

    IconButton {
        id: before

        objectName: "act.paper.before"
        anchors.verticalCenter: parent.verticalCenter
        enabled: root.paper.item > 0
        iconName: "back"
        //: Spoken name of a button under a question of an exam.
        text: qsTr("Question before")
        onClicked: root.paper.item -= 1
    }
    QuietButton {
        id: all

        objectName: "act.paper.overview"
        x: before.width + Theme.space
        width: root.width - 2 * x
        text: root.text
        onClicked: root.pressed()
    }
    IconButton {
        objectName: "act.paper.next"
        x: root.width - width
        anchors.verticalCenter: parent.verticalCenter
        enabled: root.paper.item < root.paper.count - 1
        iconName: "forward"
        //: Spoken name of a button under a question of an exam.
        text: qsTr("Next question")
        onClicked: root.paper.item += 1
    }
}
