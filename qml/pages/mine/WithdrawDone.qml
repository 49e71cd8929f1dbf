pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A note that was signed: as a file, as text, as a picture of its code, and for this device itself.
Column {
    id: root

    required property App app
    readonly property WithdrawingModel withdrawing: root.app.withdrawing

    spacing: Theme.space

    TextBlock {
        objectName: "withdraw.done"
        width: root.width
        //: After a withdrawal note was signed. %1: its number; %2: title of the set.
        text: qsTr("Note %1 of “%2”. Send it the way you like; it says nothing secret, and nobody can change it on the way.").arg(root.withdrawing.number).arg(root.withdrawing.title)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Destination {
        width: root.width
        app: root.app
    }
    PrimaryButton {
        objectName: "act.withdraw.save"
        width: root.width
        //: Button: writes a withdrawal note as a file.
        text: qsTr("Save as a file")
        onClicked: root.withdrawing.saveText(root.app.publishing.folder)
    }
    FilePathLine {
        objectName: "withdraw.textPath"
        width: root.width
        visible: root.withdrawing.textPath !== ""
        //: Before the path of a withdrawal note.
        label: qsTr("Members open this file like a set:")
        path: root.withdrawing.textPath
    }
    QuietButton {
        objectName: "act.withdraw.copy"
        width: root.width
        //: Button: puts a withdrawal note on the clipboard, to be pasted into a message.
        text: qsTr("Copy as text")
        onClicked: root.withdrawing.copy()
    }
    TextBlock {
        objectName: "withdraw.copied"
        width: root.width
        visible: root.withdrawing.copied
        //: After a withdrawal note was copied.
        text: qsTr("Copied. Members paste the whole message under “Paste a withdrawal note…”.")
        color: Theme.textQuiet
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Image {
        objectName: "withdraw.picture"
        width: Math.min(root.width, 412)
        height: width
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.withdrawing.whyNoPicture === ""
        source: root.withdrawing.picture
        mipmap: true // smaller than it is: no square may be lost
        Accessible.role: Accessible.Graphic
        //: Spoken name of the picture of a code.
        Accessible.name: qsTr("QR code of the note")
    }
    QuietButton {
        objectName: "act.withdraw.picture"
        width: root.width
        visible: root.withdrawing.whyNoPicture === ""
        //: Button: writes the QR code of a withdrawal note as a picture.
        text: qsTr("Save the QR code as a picture")
        onClicked: root.withdrawing.savePicture(root.app.publishing.folder)
    }
    FilePathLine {
        objectName: "withdraw.picturePath"
        width: root.width
        visible: root.withdrawing.picturePath !== ""
        //: Before the path of the picture of a code.
        label: qsTr("Members open this picture like a set:")
        path: root.withdrawing.picturePath
    }
    TextBlock {
        objectName: "withdraw.noPicture"
        width: root.width
        visible: root.withdrawing.whyNoPicture !== ""
        text: root.withdrawing.whyNoPicture
        color: Theme.textQuiet
    }
    QuietButton {
        objectName: "act.withdraw.take"
        width: root.width
        visible: root.withdrawing.isHere
        //: Button: offers the note to this device too, as members see it.
        text: qsTr("Take it on this device too…")
        onClicked: root.app.library.lookAtText(root.withdrawing.text)
    }
    TextBlock {
        objectName: "withdraw.kept"
        width: root.width
        //: Below the ways to hand a withdrawal note on.
        text: qsTr("A copy is kept on this device. It can be handed on again from the page where questions are withdrawn.")
        color: Theme.textQuiet
    }
}
