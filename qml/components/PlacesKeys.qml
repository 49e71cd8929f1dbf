pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Which keys do what outside a session.
Sheet {
    id: root

    //: Heading of the list of keys.
    heading: qsTr("Keys")
    //: Spoken name of the button that closes the list of keys.
    closeText: qsTr("Close")

    KeyRow {
        width: root.columnWidth
        keys: "Enter · Space"
        //: In the list of keys: what Enter and the space bar do on Today.
        meaning: qsTr("On Today: start or continue")
    }
    KeyRow {
        width: root.columnWidth
        keys: "1 · 2 · 3"
        //: In the list of keys: what the number keys do on the Practice page.
        meaning: qsTr("On Practice: 5, 10 or 20 questions")
    }
    KeyRow {
        width: root.columnWidth
        keys: "Enter"
        //: In the list of keys: what Enter does on the Practice page.
        meaning: qsTr("On Practice: start or continue")
    }
    KeyRow {
        width: root.columnWidth
        keys: "Delete · U"
        //: In the list of keys: what Delete and U do in the wrong-answer book.
        meaning: qsTr("In the wrong-answer book: take out the fact the keyboard is on, put it back")
    }
    KeyRow {
        width: root.columnWidth
        keys: "Tab · Shift+Tab"
        //: In the list of keys: what Tab does.
        meaning: qsTr("To the next button, to the one before")
    }
    KeyRow {
        width: root.columnWidth
        keys: "← → · Home · End"
        //: In the list of keys: what the arrow keys do in a row of choices, as among the settings.
        meaning: qsTr("Choose within a row of choices")
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
        //: In the list of keys: what Escape does outside a session.
        meaning: qsTr("Back to Today")
    }
}
