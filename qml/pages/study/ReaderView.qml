pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The text to read, and beside or over it what is known of one fact.
FocusScope {
    id: root

    required property ReaderModel reader
    required property bool compact
    readonly property bool sided: root.width >= 860 * Math.max(1, Theme.textScale * 0.75)
    readonly property bool sheetWanted: !root.sided && root.reader.selected >= 0
    // The field being written in; null where none is.
    readonly property TextEdit written: root.Window.activeFocusItem as TextEdit

    signal searchAsked

    // The mouse takes the keyboard from no field: what is being written is kept before another fact is told.
    function keepNote() {
        if (root.written) {
            root.written.focus = false;
        }
    }
    function leave() {
        root.keepNote();
        root.reader.keepPlace(text.topRow());
        root.reader.reading = false;
    }
    // The fact before or after the one looked at.
    function step(by: int) {
        const next = root.reader.selected + by;
        if (next >= 0 && next < root.reader.factCount) {
            root.keepNote();
            text.showFact(next);
            root.reader.select(next);
        }
    }

    onSheetWantedChanged: {
        if (root.sheetWanted) {
            sheet.open();
        } else {
            sheet.close();
        }
    }
    Component.onCompleted: {
        text.begin(root.reader.placeRow);
        if (root.sheetWanted) {
            sheet.open();
        }
    }
    Component.onDestruction: root.reader.keepPlace(text.topRow())

    ReaderKeys {
        id: keys

        reader: root.reader
        text: text
        onLeave: root.leave()
        onSearchAsked: root.searchAsked()
        onStepped: by => {
            // What is shown of a fact goes with the keyboard.
            if (text.stepFact(by) && root.reader.selected >= 0) {
                root.reader.select(text.current);
            }
        }
    }
    Keys.onPressed: event => event.accepted = keys.press(event.key, event.modifiers)

    ReaderBar {
        id: bar

        width: root.width
        title: text.section === "" ? root.reader.title : text.section
        share: text.share
        sided: root.sided
        onLeave: root.leave()
        onSearchAsked: root.searchAsked()
        onMarksAsked: marks.open()
    }
    ReadingText {
        id: text

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: root.width - (root.sided ? side.width : 0)
        focus: true
        reader: root.reader
        words: words
        onFactAsked: place => {
            const byKeys = text.current === place;
            root.keepNote();
            root.reader.select(place);
            if (byKeys && root.sided) {
                side.begin();
            }
        }
    }
    FactSide {
        id: side

        visible: root.sided
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: Math.min(440, Math.max(340, Math.round(root.width * 0.36)))
        reader: root.reader
        words: words
        onStepped: by => root.step(by)
        onClosed: {
            root.keepNote();
            root.reader.deselect();
            text.forceActiveFocus();
        }
    }
    FactSheet {
        id: sheet

        room: root
        reader: root.reader
        words: words
        onStepped: by => root.step(by)
        onClosed: {
            if (!root.sided) {
                root.reader.deselect();
            }
        }
    }
    MarksSheet {
        id: marks

        room: root
        reader: root.reader
        words: words
    }
    FactWords {
        id: words
    }
}
