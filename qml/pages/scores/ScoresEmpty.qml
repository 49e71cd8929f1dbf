import QtQuick
import Shixi.Controls
import Shixi.Models

// Nothing was answered yet: what will be here, and where it begins.
Scroller {
    id: root

    required property ScoresModel scores

    signal toToday

    contentHeight: Math.max(height, column.height + 2 * Theme.gap)

    Column {
        id: column

        x: (parent.width - width) / 2
        y: Math.max(Theme.gap, (root.height - height) * 0.36)
        width: Math.min(640, root.width - 2 * Theme.spaceLarge)
        spacing: Theme.spaceLarge

        Rectangle {
            width: 84
            height: 84
            radius: 42
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.surfaceQuiet

            Icon {
                anchors.centerIn: parent
                source: "scores"
                tint: Theme.brand
                size: 38
            }
        }
        TextBlock {
            id: heading

            width: parent.width
            //: Heading of the place for results before the first answer.
            text: qsTr("Your scores begin with the first answer")
            font.pixelSize: Theme.textTitle
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Accessible.name: heading.text
        }
        TextBlock {
            width: parent.width
            //: On the place for results before the first answer. %n: facts that must be known.
            text: qsTr("Here you will see how many of the %n core facts you have mastered, your days of learning, the reviews ahead and how well they go.",
                "", root.scores.core.facts)
            color: Theme.textQuiet
            horizontalAlignment: Text.AlignHCenter
        }
        PrimaryButton {
            objectName: "act.toToday"
            x: (parent.width - width) / 2
            width: Math.min(400, parent.width)
            //: Button on the place for results before the first answer: to today's learning.
            text: qsTr("Go to Today")
            onClicked: root.toToday()
        }
    }
}
