import QtQuick
import Shixi.Controls
import Shixi.Models

// What can be done with one fact: practise it, star it, go on to the next.
Column {
    id: root

    required property ReaderModel reader
    readonly property FactModel fact: root.reader.fact

    signal stepped(int by)

    spacing: Theme.spaceSmall

    PrimaryButton {
        objectName: "act.fact.practise"
        width: root.width
        visible: root.fact.asked
        enabled: !root.fact.suspended
        //: Button: questions about this one fact, now.
        text: qsTr("Practise this fact")
        onClicked: root.reader.practise()
    }
    Item {
        width: root.width
        height: Math.max(star.height, steps.height)

        TextButton {
            id: star

            objectName: "act.fact.star"
            width: Math.min(implicitWidth, steps.x - Theme.spaceSmall)
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.fact.starred ? "star-full" : "star"
            tint: root.fact.starred ? Theme.gold : Theme.brand
            text: root.fact.starred
                //: Button on a fact that has a star: takes it away.
                ? qsTr("Starred")
                //: Button on a fact: marks it with a star.
                : qsTr("Star")
            checkable: true
            spokenChecked: root.fact.starred
            Accessible.onToggleAction: star.act()
            onClicked: root.reader.setStarred(!root.fact.starred)
        }
        Row {
            id: steps

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceSmall

            IconButton {
                objectName: "act.fact.previous"
                enabled: root.reader.selected > 0
                //: Spoken name of the button that shows the fact before this one in the text.
                text: qsTr("Previous fact")
                iconName: "up"
                onClicked: root.stepped(-1)
            }
            IconButton {
                objectName: "act.fact.next"
                enabled: root.reader.selected < root.reader.factCount - 1
                //: Spoken name of the button that shows the next fact in the text.
                text: qsTr("Next fact")
                iconName: "down"
                onClicked: root.stepped(1)
            }
        }
    }
}
