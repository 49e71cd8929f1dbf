pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls

// Which keys do what in an exam.
Sheet {
    id: root

    // One a line: keys, then what they do.
    //: List of keys of an exam. One a line: the keys, a bar, what they do. Keep the keys and the bars.
    readonly property string lines: qsTr("1–9 · A–H | Choose an option or a piece\n1 B · 2 A | Matching: join a number with a letter\n← · → | Question before, next question\nF · * | Flag the question, or take its flag away\nS | Answer sheet, and back\nU · Ctrl+Z | Take back what was chosen or flagged last\nBackspace | Take back the last piece, part the last pair\nDelete | Clear the answer\nCtrl+Enter | Hand in; once more to confirm\nEnter | Start; next question\nP | Play the sound of the question, or stop it\n↑ · ↓ · PageUp · PageDown | Scroll\n? | Show this list\nEsc | Back; the exam can be continued later")

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
