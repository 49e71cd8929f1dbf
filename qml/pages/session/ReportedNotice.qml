import QtQuick
import Shixi.Controls
import Shixi.Models

// The question before was reported; that can be taken back here until the next answer.
Rectangle {
    id: root

    required property SessionModel session

    visible: root.session.reported
    height: root.visible ? Math.max(words.implicitHeight, back.height) + Theme.space : 0
    radius: Theme.radius
    color: Theme.surfaceQuiet
    border.color: Theme.outlineStrong

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Icon {
        id: sign

        x: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        source: "flag"
        tint: Theme.text
    }
    TextBlock {
        id: words

        x: sign.x + sign.width + Theme.space
        width: back.x - x - Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        //: After a question was reported, beside the button "Undo".
        text: qsTr("Reported: it is not asked any more and does not count.")
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
    TextButton {
        id: back

        objectName: "act.report.undo"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        //: Button beside the words that a question was reported: takes that back.
        text: qsTr("Undo")
        onClicked: root.session.takeBackReport()
    }
}
