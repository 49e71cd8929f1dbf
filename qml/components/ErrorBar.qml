import QtQuick
import Shixi.Controls

// What went wrong, as a sentence, until it is put away.
Rectangle {
    id: root

    required property string text

    signal dismissed

    visible: root.text !== ""
    height: root.visible ? Math.max(words.implicitHeight, close.height) + 2 * Theme.space : 0
    color: Theme.wrongSurface

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    TextBlock {
        id: words

        x: Theme.spaceLarge
        width: close.x - x - Theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: Theme.wrong
        Accessible.ignored: true
    }
    IconButton {
        id: close

        objectName: "act.error.close"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        //: Spoken name of the button that puts an error message away.
        text: qsTr("Close message")
        iconName: "close"
        onClicked: root.dismissed()
    }
}
