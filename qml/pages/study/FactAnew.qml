import QtQuick
import Shixi.Controls
import Shixi.Models

// A fact learnt from the beginning once more: asked in place whether that is meant, and taken back afterwards.
Column {
    id: root

    required property ReaderModel reader
    readonly property FactModel fact: root.reader.fact
    readonly property string subject: root.fact.subject
    property bool asking: false

    spacing: Theme.spaceSmall

    // The keyboard stays where the eye is: what was pressed is gone.
    function ask() {
        root.asking = true;
        no.forceActiveFocus(Qt.TabFocusReason);
    }
    function leave() {
        root.asking = false;
        begin.forceActiveFocus(Qt.TabFocusReason);
    }
    function beginAnew() {
        root.asking = false;
        root.reader.beginAnew();
        back.forceActiveFocus(Qt.TabFocusReason);
        inView.start();
    }
    function restore() {
        root.reader.restore();
        begin.forceActiveFocus(Qt.TabFocusReason);
        inView.start();
    }

    onSubjectChanged: root.asking = false

    // Rows above come and go with it.
    FactInView {
        id: inView

        part: root
    }
    TextButton {
        id: begin

        objectName: "act.fact.anew"
        x: -Theme.space
        width: Math.min(implicitWidth, root.width + Theme.space)
        visible: !root.asking && !root.fact.begunAnew
        iconName: "restore"
        //: Button on a fact: it is learnt from the beginning once more. A question follows.
        text: qsTr("Begin this fact anew")
        onClicked: root.ask()
    }
    Panel {
        width: root.width
        visible: root.asking
        padding: Theme.spaceLarge

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                id: question

                width: parent.width
                //: Before a fact is begun anew.
                text: qsTr("It will be as if you had never learnt this fact: shown first, then asked. Your answers so far stay in your records.")
                Accessible.role: Accessible.AlertMessage
                Accessible.name: question.text
            }
            QuietButton {
                objectName: "act.fact.anew.yes"
                width: parent.width
                emphasised: true
                //: Button under the question: yes, the fact is to be learnt from the beginning.
                text: qsTr("Begin anew")
                onClicked: root.beginAnew()
            }
            QuietButton {
                id: no

                objectName: "act.fact.anew.no"
                width: parent.width
                //: Button under the question: the fact stays as it is.
                text: qsTr("Leave it as it is")
                onClicked: root.leave()
            }
        }
    }
    Rectangle {
        width: root.width
        height: Math.max(said.height, back.height) + Theme.space
        visible: root.fact.begunAnew
        radius: Theme.radius
        color: Theme.surfaceQuiet

        Accessible.role: Accessible.AlertMessage
        Accessible.name: said.text

        TextBlock {
            id: said

            x: Theme.space
            width: parent.width - back.width - 3 * Theme.spaceSmall - x
            anchors.verticalCenter: parent.verticalCenter
            //: Said after a fact was begun anew; the button beside it takes that back.
            text: qsTr("Begun anew")
            font.pixelSize: Theme.textSmall
        }
        TextButton {
            id: back

            objectName: "act.fact.anew.undo"
            x: parent.width - width - Theme.spaceSmall
            anchors.verticalCenter: parent.verticalCenter
            iconName: "undo"
            //: Button after a fact was begun anew: takes that back.
            text: qsTr("Undo")
            onClicked: root.restore()
        }
    }
}
