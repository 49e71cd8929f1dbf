import QtQuick
import Shixi.Controls
import Shixi.Models

// What was done with a set, over the page, which makes room for it.
Rectangle {
    id: root

    required property LibraryModel sets

    height: root.visible ? Math.max(words.height, close.height) + 2 * Theme.space : 0
    color: Theme.rightSurface

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    SetWords {
        id: say
    }
    Icon {
        id: sign

        x: Theme.spaceLarge
        anchors.verticalCenter: parent.verticalCenter
        source: "check"
        tint: Theme.right
    }
    TextBlock {
        id: words

        objectName: "set.done"
        x: sign.x + sign.width + Theme.space
        anchors.verticalCenter: parent.verticalCenter
        width: close.x - x - Theme.spaceSmall
        text: say.done(root.sets)
        maximumLineCount: 4
        elide: Text.ElideRight
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    IconButton {
        id: close

        objectName: "act.set.dismiss"
        x: parent.width - width - Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        //: Spoken name of the button that puts a message away.
        text: qsTr("Close message")
        iconName: "close"
        onClicked: root.sets.dismiss()
    }
}
