pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What is known of one fact, over the text.
Sheet {
    id: root

    required property ReaderModel reader
    required property FactWords words

    signal stepped(int by)

    compact: true
    heading: root.reader.fact.subject
    //: Spoken name of the button that closes what is known of a fact.
    closeText: qsTr("Close")

    Shortcut {
        sequence: "N"
        enabled: root.opened
        onActivated: root.stepped(1)
    }
    Shortcut {
        sequence: "P"
        enabled: root.opened
        onActivated: root.stepped(-1)
    }
    Repeater { // made when it is opened
        model: root.visible ? 1 : 0

        FactBody {
            width: root.columnWidth
            reader: root.reader
            words: root.words
            onStepped: by => root.stepped(by)
        }
    }
}
