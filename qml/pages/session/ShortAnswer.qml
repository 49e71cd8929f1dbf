import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// A few characters typed; the keyboard is on them at once.
Column {
    id: root

    required property SessionModel session
    readonly property TypedAnswer typing: root.session.answering.typing
    readonly property bool asking: root.session.state === SessionModel.Asking

    spacing: Theme.spaceSmall

    Component.onCompleted: begin.restart()
    Connections {
        target: root.session

        function onChanged() {
            if (root.asking && root.typing.text === "") {
                begin.restart();
            }
        }
        // The keys say how sure, until the field is pressed again.
        function onWeighingChanged() {
            if (root.session.weighing) {
                field.focus = false;
            }
        }
    }
    Timer {
        id: begin

        // The page takes the keyboard with every step, so this comes after it.
        interval: 0
        onTriggered: {
            if (root.asking && root.visible) {
                field.forceActiveFocus();
            }
        }
    }

    TextField {
        id: field

        objectName: "act.type"
        width: root.width
        implicitHeight: Math.max(56, field.contentHeight + 24, hint.visible ? hint.height + 24 : 0)
        leftPadding: Theme.spaceLarge
        rightPadding: Theme.spaceLarge
        readOnly: !root.asking
        // Answered: the keys are the page's again.
        onReadOnlyChanged: {
            if (field.readOnly) {
                field.focus = false;
            }
        }
        maximumLength: Math.max(1, root.typing.longest)
        color: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textStem
        text: root.typing.text
        onTextEdited: root.typing.text = field.text
        // Taken here: the page would go on with the same press.
        Keys.onReturnPressed: field.take()
        Keys.onEnterPressed: field.take()

        Accessible.role: Accessible.EditableText
        Accessible.name: hint.text

        // The press may end what an input method composes.
        function take() {
            if (!field.inputMethodComposing) {
                root.session.submit();
            }
        }

        // That of the field itself has one line.
        TextBlock {
            id: hint

            x: field.leftPadding
            width: field.width - field.leftPadding - field.rightPadding
            anchors.verticalCenter: parent.verticalCenter
            visible: field.length === 0 && field.preeditText === ""
            //: In the empty field an answer is typed into.
            text: qsTr("Your answer")
            color: Theme.textQuiet
            font.pixelSize: Theme.textStem
            lineHeight: 1
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: field.activeFocus ? Theme.focus : Theme.outlineStrong
            border.width: field.activeFocus ? 2 : 1
        }
    }
    TextBlock {
        id: note

        objectName: "type.characters"
        width: root.width
        visible: root.typing.soundOnly
        //: Under the field an answer is typed into: it was written in pinyin (qibufa), rightly. It has not been counted.
        text: qsTr("That is how it sounds. Please write it in characters.")
        Accessible.role: Accessible.AlertMessage
        Accessible.name: note.text
    }
}
