import QtQuick
import Shixi.Controls
import Shixi.Models

// What was done with a set, over the page, which makes room for it.
Rectangle {
    id: root

    required property LibraryModel sets

    height: root.visible ? Math.max(column.height, close.height) + 2 * Theme.space : 0
    color: Theme.rightSurface

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text + (leftOut.visible ? " " + leftOut.text : "")

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
    Column {
        id: column

        x: sign.x + sign.width + Theme.space
        anchors.verticalCenter: parent.verticalCenter
        width: close.x - x - Theme.spaceSmall
        spacing: 4

        TextBlock {
            id: words

            objectName: "set.done"
            width: parent.width
            text: say.done(root.sets)
            maximumLineCount: 4
            elide: Text.ElideRight
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        TextBlock {
            id: leftOut

            objectName: "set.doneLeftOut"
            width: parent.width
            visible: root.sets.deedLeftOut > 0
            text: say.leftOut(root.sets.deedLeftOut, say.others(root.sets.deedLeftOutTitle, root.sets.deedLeftOutSets))
            font.pixelSize: Theme.textSmall
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
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
