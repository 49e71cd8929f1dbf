pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The question that is heard, and what was told of it by now; a screen reader is told each part as it comes.
Column {
    id: root

    required property ListeningModel listening

    spacing: Theme.spaceLarge

    TextBlock {
        objectName: "listening.notice"
        width: root.width
        visible: root.listening.done || root.listening.slept
        text: root.listening.done
            //: While listening, after the last question.
            ? qsTr("All heard. Play begins again with the first.")
            //: While listening: the minutes that were set are over.
            : qsTr("It stopped, as the time you set is over. Play goes on from here.")
        color: Theme.gold
        font.weight: Font.DemiBold
        Accessible.role: Accessible.AlertMessage
    }
    TextBlock {
        objectName: "listening.stem"
        width: root.width
        text: root.listening.stem
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.listening.asked // it is not understood without its options
    }
    Repeater {
        model: root.listening.options

        TextBlock {
            required property string modelData

            width: root.width
            text: modelData
            font.pixelSize: Theme.textStem
        }
    }
    Chip {
        objectName: "listening.thinking"
        width: Math.min(implicitWidth, root.width)
        // Its room is kept, so that nothing below it jumps.
        opacity: root.listening.thinking ? 1 : 0
        Accessible.ignored: !root.listening.thinking
        //: Under a question that is listened to, while it is silent.
        text: qsTr("Time to think")
    }
    Panel {
        width: root.width
        visible: root.listening.answer !== ""
        fill: Theme.rightSurface
        edge: Theme.right

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                objectName: "listening.answer"
                width: parent.width
                text: root.listening.answer
                font.pixelSize: Theme.textTitle
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
            }
            TextBlock {
                objectName: "listening.evidence"
                width: parent.width
                visible: root.listening.evidence !== ""
                text: root.listening.evidence
                font.pixelSize: Theme.textStem
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
