import QtQuick
import Shixi.Controls

// What stands on a DuelKey: its letter alone, or with the words it stands for.
Item {
    id: root

    required property string letter
    required property string words
    required property string keyName
    required property bool isRight
    required property bool picked
    required property color ink

    implicitHeight: told.implicitHeight

    Row {
        anchors.centerIn: parent
        visible: root.words === ""
        spacing: Theme.spaceSmall

        TextBlock {
            anchors.verticalCenter: parent.verticalCenter
            text: root.letter
            color: root.ink
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            lineHeight: 1
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isRight || root.picked
            source: root.isRight ? "check" : "cross"
            tint: root.ink
            size: 20
        }
    }
    TextBlock {
        id: told

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spaceSmall
        width: parent.width - x - (sign.visible ? sign.width : 0) - Theme.spaceSmall
        visible: root.words !== ""
        //: An option of a question. %1: its letter, %2: its words.
        text: qsTr("%1  %2").arg(root.letter).arg(root.words)
        color: root.ink
        font.pixelSize: Theme.textOption
        font.weight: root.isRight ? Font.Bold : Font.Normal
    }
    Icon {
        id: sign

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.words !== "" && (root.isRight || root.picked)
        source: root.isRight ? "check" : "cross"
        tint: root.ink
        size: 20
    }
    TextBlock {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.keyName !== ""
        text: root.keyName
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
        lineHeight: 1
        Accessible.ignored: true
    }
}
