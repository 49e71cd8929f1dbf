import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// A few characters typed.
TextField {
    id: root

    required property SessionModel session

    objectName: "act.type"
    implicitHeight: Math.max(56, root.contentHeight + 24)
    leftPadding: Theme.spaceLarge
    rightPadding: Theme.spaceLarge
    readOnly: root.session.state !== SessionModel.Asking
    //: In the empty field an answer is typed into.
    placeholderText: qsTr("Your answer")
    placeholderTextColor: Theme.textQuiet
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.textStem
    text: root.session.typed
    onTextEdited: root.session.typed = root.text
    // Taken here: the page would go on with the same press.
    Keys.onReturnPressed: root.session.submit()
    Keys.onEnterPressed: root.session.submit()

    Accessible.role: Accessible.EditableText
    Accessible.name: root.placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: root.activeFocus ? Theme.focus : Theme.outlineStrong
        border.width: root.activeFocus ? 2 : 1
    }
}
