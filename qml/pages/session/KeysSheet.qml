pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls

// Which keys do what.
Sheet {
    id: root

    //: Heading of the list of keys.
    heading: qsTr("Keys")
    //: Spoken name of the button that closes the list of keys.
    closeText: qsTr("Close")

    KeyRow {
        width: root.columnWidth
        keys: "1–9 · A–H"
        //: In the list of keys: what the number and letter keys do.
        meaning: qsTr("Choose an option or a piece, tick a part")
    }
    KeyRow {
        width: root.columnWidth
        keys: "1 B · 2 A"
        //: In the list of keys: what a number and then a letter do in a matching question.
        meaning: qsTr("Matching: join a number with a letter")
    }
    KeyRow {
        width: root.columnWidth
        keys: "Enter · Space"
        //: In the list of keys: what Enter and the space bar do.
        meaning: qsTr("Submit, show the answer, continue")
    }
    KeyRow {
        width: root.columnWidth
        keys: "1 · 2"
        //: In the list of keys: what 1 and 2 do once an answer is revealed.
        meaning: qsTr("After looking: had it, did not have it")
    }
    KeyRow {
        width: root.columnWidth
        keys: "1 · 2 · 3"
        //: In the list of keys: what 1, 2 and 3 do where the learner says how sure before an answer is judged.
        meaning: qsTr("Before it is judged: not sure, fairly sure, very sure")
    }
    KeyRow {
        width: root.columnWidth
        keys: "U · Ctrl+Z"
        //: In the list of keys: what U does.
        meaning: qsTr("Take back the last answer")
    }
    KeyRow {
        width: root.columnWidth
        keys: "Backspace"
        //: In the list of keys: what Backspace does.
        meaning: qsTr("Take back the last piece, part the last pair")
    }
    KeyRow {
        width: root.columnWidth
        keys: "G"
        //: In the list of keys: what G does.
        meaning: qsTr("After a right answer: I guessed")
    }
    KeyRow {
        width: root.columnWidth
        keys: "T"
        //: In the list of keys: what T does.
        meaning: qsTr("After a right answer: too easy")
    }
    KeyRow {
        width: root.columnWidth
        keys: "F"
        //: In the list of keys: what F does after an answer and beside a new fact.
        meaning: qsTr("Star the fact, or take its star away")
    }
    KeyRow {
        width: root.columnWidth
        keys: "R"
        //: In the list of keys: what R does beside a question and after an answer.
        meaning: qsTr("Report the question: something is wrong with it")
    }
    KeyRow {
        width: root.columnWidth
        keys: "L"
        //: In the list of keys: what L does where reading aloud is switched on.
        meaning: qsTr("Read aloud, or stop reading")
    }
    KeyRow {
        width: root.columnWidth
        keys: "P"
        //: In the list of keys: what P does beside a question that has a sound.
        meaning: qsTr("Play the sound of the question, or stop it")
    }
    KeyRow {
        width: root.columnWidth
        keys: "↑ · ↓"
        //: In the list of keys: what the arrow keys do.
        meaning: qsTr("Scroll")
    }
    KeyRow {
        width: root.columnWidth
        keys: "PageUp · PageDown"
        //: In the list of keys: what the page keys do.
        meaning: qsTr("Scroll further at once")
    }
    KeyRow {
        width: root.columnWidth
        keys: "E"
        //: In the list of keys: what E does after an answer.
        meaning: qsTr("Show the paragraph it comes from")
    }
    KeyRow {
        width: root.columnWidth
        keys: "?"
        //: In the list of keys: what the question mark does.
        meaning: qsTr("Show this list")
    }
    KeyRow {
        width: root.columnWidth
        keys: "Esc"
        //: In the list of keys: what Escape does.
        meaning: qsTr("Back; the session can be continued later")
    }
}
