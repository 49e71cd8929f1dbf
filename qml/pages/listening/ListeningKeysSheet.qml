pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls

// Which keys do what while listening.
Sheet {
    id: root

    // One a line: keys, then what they do.
    //: List of keys of listening. One a line: the keys, a bar, what they do. Keep the keys and the bars.
    readonly property string lines: qsTr("Space · Enter | Begin; pause and go on\n→ | Next question\n← | This question from its beginning; again: the one before\n↑ · ↓ · PageUp · PageDown | Scroll\n? | Show this list\nEsc | Back; it goes on from there later")

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
