pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What the lines under the text mean, and whether all are drawn.
Sheet {
    id: root

    required property ReaderModel reader
    required property FactWords words

    compact: true
    //: Heading of the list that says which line under the text means what.
    heading: qsTr("What the lines mean")
    //: Spoken name of the button that closes the list of the lines.
    closeText: qsTr("Close")

    Repeater { // made when it is opened
        model: root.visible ? 1 : 0

        MarksKey {
            width: root.columnWidth
            reader: root.reader
            words: root.words
        }
    }
}
