pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Said aloud or in mind first, then compared.
Column {
    id: root

    required property SessionModel session
    readonly property bool several: root.session.answering.items.count > 1
    readonly property bool asking: root.session.state === SessionModel.Asking

    spacing: Theme.space

    TextBlock {
        width: root.width
        visible: !root.session.answering.revealed
        //: Under a question without options, before the answer is shown.
        text: qsTr("Say the answer aloud or in your mind, then look.")
        color: Theme.textQuiet
    }
    Panel {
        width: root.width
        visible: root.session.answering.revealed && !root.several
        fill: Theme.surface

        contentItem: Column {
            spacing: 4

            TextBlock {
                width: parent.width
                //: Over the answer that was revealed.
                text: qsTr("The answer")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
            TextBlock {
                width: parent.width
                text: root.session.feedback.answerText
                font.pixelSize: Theme.textStem
                font.weight: Font.Bold
            }
        }
    }
    TextBlock {
        width: root.width
        visible: root.session.answering.revealed && root.several && root.asking
        //: Over the parts of a revealed answer, each with a box to tick.
        text: qsTr("Tick what you had")
        color: Theme.textQuiet
    }
    Repeater {
        model: root.session.answering.revealed && root.several ? root.session.answering.items : null

        TickRow {
            id: item

            required property int index
            required property bool ticked
            required text

            objectName: "act.tick." + item.index
            width: root.width
            checked: item.ticked
            enabled: root.asking
            onClicked: root.session.tick(item.index)
        }
    }
}
