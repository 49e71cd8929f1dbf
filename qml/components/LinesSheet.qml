pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Which keys do what, told line by line.
Sheet {
    id: root

    required property string lines // one a line: keys, " | ", what they do

    function part(index: int, which: int): string {
        return root.lines.split("\n")[index].split(" | ")[which];
    }

    //: Heading of the list of keys.
    heading: qsTr("Keys")
    //: Spoken name of the button that closes the list of keys.
    closeText: qsTr("Close")

    Repeater {
        model: root.lines.split("\n").length

        KeyRow {
            id: row

            required property int index

            width: root.columnWidth
            keys: root.part(row.index, 0)
            meaning: root.part(row.index, 1)
        }
    }
}
