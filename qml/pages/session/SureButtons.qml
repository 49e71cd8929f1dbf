pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// How sure of an answer that is not judged yet: three words of the same weight. Beside each other where all keep to one
// line.
Column {
    id: root

    readonly property list<string> words: [
        //: Answer to "How sure are you?": not sure. Three short words beside each other.
        qsTr("Not sure"),
        //: Answer to "How sure are you?": fairly sure. Three short words beside each other.
        qsTr("Fairly sure"),
        //: Answer to "How sure are you?": very sure. Three short words beside each other.
        qsTr("Very sure")
    ]
    readonly property real third: Math.floor((root.width - 2 * Theme.spaceSmall) / 3)
    readonly property bool beside: Math.max(first.advanceWidth, second.advanceWidth, last.advanceWidth) + 2 * Theme.space <= root.third

    signal told(int confidence)

    spacing: Theme.spaceSmall

    TextMetrics {
        id: first

        text: root.words[0]
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        font.weight: Font.DemiBold
    }
    TextMetrics {
        id: second

        text: root.words[1]
        font: first.font
    }
    TextMetrics {
        id: last

        text: root.words[2]
        font: first.font
    }
    TextBlock {
        id: question

        width: root.width
        //: Over three buttons, after an answer was chosen and before it is judged.
        text: qsTr("How sure are you?")
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
        Accessible.name: question.text
    }
    Grid {
        columns: root.beside ? 3 : 1
        spacing: Theme.spaceSmall

        Repeater {
            model: 3

            QuietButton {
                id: level

                required property int index

                objectName: "act.sure." + (level.index + 1)
                width: root.beside ? root.third : root.width
                leftPadding: Theme.spaceSmall
                rightPadding: Theme.spaceSmall
                text: root.words[level.index]
                contentItem: TextBlock {
                    text: level.text
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                onClicked: root.told(level.index + 1)
            }
        }
    }
}
