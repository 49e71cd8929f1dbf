import QtQuick
import Shixi
import Shixi.Controls

// Which keys do what in a challenge.
LinesSheet {
    id: root

    //: List of keys of a challenge. One a line: the keys, a bar, what they do. Keep the keys and the bars.
    lines: qsTr("1–9 · A–H | Choose an option\nBackspace | Take back the last piece, part the last pair\nEnter · Space | Start; submit; next question; once more\nE | After an answer: the paragraph it comes from\nR | After an answer: report the question\nP | Play the sound of the question, or stop it\n↑ · ↓ · PageUp · PageDown | Scroll\n? | Show this list\nEsc | Leave; the challenge can be continued today")

    TextBlock {
        width: root.columnWidth
        //: Under the list of keys of a challenge.
        text: qsTr("An answer in a challenge cannot be taken back.")
        color: Theme.textQuiet
    }
}
