import QtQuick
import Shixi

// Which keys do what between two people of a relay test; while a paper is worked on, those of a paper do.
LinesSheet {
    //: List of keys of a relay test. One a line: the keys, a bar, what they do. Keep the keys and the bars.
    lines: qsTr("Enter | Draw the paper; begin with the name typed; next person\n↑ · ↓ · PageUp · PageDown | Scroll\n? | Show this list; in the field for the name, as its first character\nEsc | Leave; it can be continued later")
}
