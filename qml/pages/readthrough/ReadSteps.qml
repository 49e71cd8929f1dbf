import QtQuick
import Shixi.Controls
import Shixi.Models

// Under a question of study mode: the one before, the next; at the end, the first again.
Item {
    id: root

    required property ReadThroughModel reading
    readonly property bool last: root.reading.item >= root.reading.count - 1

    implicitHeight: next.height

    IconButton {
        id: before

        objectName: "act.read.before"
        anchors.verticalCenter: parent.verticalCenter
        enabled: root.reading.item > 0
        iconName: "back"
        //: Spoken name of a button under a question of study mode.
        text: qsTr("Question before")
        onClicked: root.reading.item -= 1
    }
    PrimaryButton {
        id: next

        objectName: "act.read.next"
        x: before.width + Theme.space
        width: root.width - x
        calm: root.last
        text: !root.last
            //: Button under a question of study mode.
            ? qsTr("Next question")
            : root.reading.count > 1
            //: Button under the last question of study mode: goes back to the first one.
            ? qsTr("That was the last · back to the first")
            //: Button under the only question of study mode: leaves.
            : qsTr("Done")
        onClicked: {
            if (!root.last) {
                root.reading.item += 1;
            } else if (root.reading.count > 1) {
                root.reading.beginAnew();
            } else {
                root.reading.close();
            }
        }
    }
}
