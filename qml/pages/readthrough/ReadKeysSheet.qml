import QtQuick
import Shixi
import Shixi.Controls

// Which keys do what in study mode.
Sheet {
    id: root

    //: Heading of the list of keys.
    heading: qsTr("Keys")
    //: Spoken name of the button that closes the list of keys.
    closeText: qsTr("Close")

    KeyRow {
        width: root.columnWidth
        keys: "→ · Enter · Space"
        //: In the list of keys of study mode.
        meaning: qsTr("Next question")
    }
    KeyRow {
        width: root.columnWidth
        keys: "← · Backspace"
        //: In the list of keys of study mode.
        meaning: qsTr("Question before")
    }
    KeyRow {
        width: root.columnWidth
        keys: "Home"
        //: In the list of keys of study mode.
        meaning: qsTr("First question")
    }
    KeyRow {
        width: root.columnWidth
        keys: "F"
        //: In the list of keys of study mode.
        meaning: qsTr("Star the fact, or take the star away")
    }
    KeyRow {
        width: root.columnWidth
        keys: "P"
        //: In the list of keys of study mode: what P does where the question has a sound.
        meaning: qsTr("Play the sound of the question, or stop it")
    }
    KeyRow {
        width: root.columnWidth
        keys: "↑ · ↓ · PageUp · PageDown"
        //: In the list of keys of study mode.
        meaning: qsTr("Scroll")
    }
    KeyRow {
        width: root.columnWidth
        keys: "?"
        //: In the list of keys of study mode.
        meaning: qsTr("Show this list")
    }
    KeyRow {
        width: root.columnWidth
        keys: "Esc"
        //: In the list of keys of study mode.
        meaning: qsTr("Leave; the place is kept")
    }
}
