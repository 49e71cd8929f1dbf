import QtQuick

// The keys of each place, and of all of them; a test holds this list to what the pages answer to.
QtObject {
    id: root

    // One a line: keys, then what they do.
    function lines(place: string): string {
        switch (place) {
        case "today":
            //: List of keys, Today. One key a line: the keys, a bar, what they do. Keep the keys and the bars.
            return qsTr("Enter · Space | Start or continue");
        case "study":
            //: List of keys, Study. One a line: the keys, a bar, what they do. Keep the keys and the bars.
            return qsTr("Tab · Shift+Tab | In the text: to the next fact, to the one before\nEnter · Space | Open the fact the keyboard is on\nN · P | Open the next fact, the one before\nB | Bookmark the paragraph at the top, or take its bookmark away\n/ | Search; in the search: back to the field\n↓ · Enter | From the search field to the results\n↑ · ↓ · PageUp · PageDown · Home · End | Scroll; in the results: from one to another\nEsc | Close the fact, leave the text or the search");
        case "practice":
            //: List of keys, Practice. One a line: the keys, a bar, what they do. Keep the keys and the bars.
            return qsTr("1 · 2 · 3 | 5, 10 or 20 questions\nO | The next order\nR | Study mode: with answers shown\nEnter · Space | Start or continue; in the list of formulas: choose\n↑ · ↓ · PageUp · PageDown · Home · End | In a list: from one fact to another\nDelete | In the wrong-answer book: take out the fact the keyboard is on\nU · Ctrl+Z | In the wrong-answer book: put it back\nF · Delete | Among the starred facts: take the star away\nEsc | From a list back to the choices");
        case "scores":
            //: List of keys, Scores. One a line: the keys, a bar, what they do. Keep the keys and the bars.
            return qsTr("T | Charts as tables, and back\n← · → · ↑ · ↓ · Home · End | In a chart: from one day to another\n↑ · ↓ · PageUp · PageDown | Scroll");
        case "":
            //: List of keys, those of every place. One a line: the keys, a bar, what they do. Keep the keys and the bars.
            return qsTr("Ctrl+1 · … · Ctrl+5 | To the five places: Today, Study, Practice, Scores, Me\nTab · Shift+Tab | To the next button, to the one before\nEnter · Space | Press the button the keyboard is on\n← · → · ↑ · ↓ · Home · End | Choose within a row of choices\nCtrl+L | Change learner, where there are several\n? | Show this list\n↑ · ↓ · PageUp · PageDown | Scroll what is open\nEsc | Close what is open; back to Today");
        default:
            return "";
        }
    }
    function title(place: string): string {
        switch (place) {
        case "today":
            //: Heading in the list of keys: the home page.
            return qsTr("Today");
        case "study":
            //: Heading in the list of keys: the place to read.
            return qsTr("Study");
        case "practice":
            //: Heading in the list of keys: the place for extra questions.
            return qsTr("Practice");
        case "scores":
            //: Heading in the list of keys: the place for results and charts.
            return qsTr("Scores");
        default:
            //: Heading in the list of keys: keys that work in every place.
            return qsTr("Everywhere");
        }
    }
    function count(place: string): int {
        const all = root.lines(place);
        return all === "" ? 0 : all.split("\n").length;
    }
    // Nothing for a row that is about to go, where another place has fewer.
    function part(place: string, index: int, which: int): string {
        return index < root.count(place) ? root.lines(place).split("\n")[index].split(" | ")[which] : "";
    }
    function keys(place: string, index: int): string {
        return root.part(place, index, 0);
    }
    function meaning(place: string, index: int): string {
        return root.part(place, index, 1);
    }
}
