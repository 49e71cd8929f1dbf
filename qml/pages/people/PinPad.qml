pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Ten digits and two acts, large.
Grid {
    id: root

    required property bool waits
    required property bool complete
    readonly property real keyWidth: (root.width - 2 * root.spacing) / 3
    readonly property real keyHeight: Math.max(60, Math.round(Theme.textTitle * 1.9))
    readonly property list<string> keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "✓"]

    signal put(string digit)
    signal takeBack
    signal give

    columns: 3
    spacing: Theme.spaceSmall

    function press(index: int) {
        if (index === 9) {
            root.takeBack();
        } else if (index === 11) {
            root.give();
        } else {
            root.put(root.keys[index]);
        }
    }

    Repeater {
        model: root.keys.length

        QuietButton {
            id: key

            required property int index

            objectName: "act.pin." + (key.index === 9 ? "delete" : key.index === 11 ? "ok" : root.keys[key.index])
            width: root.keyWidth
            height: root.keyHeight
            enabled: key.index === 11 ? root.complete : !root.waits
            emphasised: key.index === 11
            text: root.keys[key.index]
            contentItem: TextBlock {
                text: key.text
                color: key.emphasised ? Theme.brand : Theme.text
                font.pixelSize: Theme.textTitle
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            //: Spoken name of the key that takes the last digit of a PIN back.
            Accessible.name: key.index === 9 ? qsTr("Delete the last digit")
                //: Spoken name of the key that gives a PIN.
                : key.index === 11 ? qsTr("Done") : key.text
            onClicked: root.press(key.index)
        }
    }
}
