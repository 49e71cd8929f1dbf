import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// After how long without a touch the names are shown again, for everybody on this device.
Column {
    id: root

    required property PeopleModel people
    readonly property list<int> minutes: [0, 5, 10, 30]

    spacing: Theme.space

    function chosen(): int {
        for (var place = root.minutes.length - 1; place > 0; --place) {
            if (root.minutes[place] === root.people.lockMinutes) {
                return place;
            }
        }
        return 0;
    }

    GroupHeading {
        width: parent.width
        //: Heading over the choice after how many minutes the names are shown again.
        text: qsTr("Lock this device")
    }
    ChoiceBar {
        width: parent.width
        actPrefix: "act.lock"
        name: qsTr("Lock this device")
        choices: [
            //: Choice: the names are not shown again by themselves.
            qsTr("Never"),
            //: Choice: the names are shown again after so many minutes.
            qsTr("5 min"), qsTr("10 min"), qsTr("30 min")]
        current: root.chosen()
        onPicked: index => root.people.setLockMinutes(root.minutes[index])
    }
    TextBlock {
        width: parent.width
        //: Explains the choice after how many minutes the names are shown again.
        text: qsTr("When nothing was touched for so long, the names are shown again. What was begun stays open. It does nothing where one person learns without a PIN.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
