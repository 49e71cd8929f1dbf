import QtQuick
import Shixi

// Which keys do what while listening.
LinesSheet {
    //: List of keys of listening. One a line: the keys, a bar, what they do. Keep the keys and the bars.
    lines: qsTr("Space · Enter | Begin; pause and go on\n→ | Next question\n← | This question from its beginning; again: the one before\n↑ · ↓ · PageUp · PageDown | Scroll\n? | Show this list\nEsc | Back; it goes on from there later")
}
