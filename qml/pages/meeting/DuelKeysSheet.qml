import QtQuick
import Shixi

// Which keys do what for two at one keyboard.
LinesSheet {
    //: List of keys of two on one screen. One a line: the keys, a bar, what they do. Keep the keys and the bars.
    lines: qsTr("1 · 2 · 3 · 4 | At the left: choose an option\n7 · 8 · 9 · 0 | At the right: choose an option; so do 1 to 4 of the number pad\nEnter | Show what is right; next question\n↑ · ↓ | Scroll\n? | Show this list\nEsc | Leave; it can be continued later")
}
