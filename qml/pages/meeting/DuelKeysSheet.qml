pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls

// Which keys do what for two at one keyboard.
Sheet {
    id: root

    // One a line: keys, then what they do.
    //: List of keys of two on one screen. One a line: the keys, a bar, what they do. Keep the keys and the bars.
    readonly property string lines: qsTr("1 · 2 · 3 · 4 | At the left: choose an option\n7 · 8 · 9 · 0 | At the right: choose an option; so do 1 to 4 of the number pad\nEnter | Show what is right; next question\n↑ · ↓ | Scroll\n? | Show this list\nEsc | Leave; it can be continued later")

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
