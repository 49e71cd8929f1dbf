import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The overview of the text, the text itself, and what is known of one fact.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    property ReaderModel reader

    name: "Study"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        Fixture {}
    }
    Component {
        id: windows

        Main {
            app: root.fixture.app
            width: 390
            height: 844
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.reader = root.fixture.app.reader;
        root.fixture.app.settings.language = SettingsModel.English;
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        root.window.go("study");
        tryVerify(() => root.act("act.study.read"));
    }

    // Before the fixture it shows.
    function cleanup() {
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function all(): var {
        return finder.all(root.window.contentItem.parent); // what lies over the page too
    }
    function act(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }
    function tap(name: string) {
        verify(root.act(name), name);
        wait(40); // lines and flows are laid out with the next frame
        mouseClick(root.act(name));
    }
    function says(words: string): bool {
        return root.all().some(item => String(item.text ?? "").includes(words));
    }
    function read() {
        root.tap("act.study.read");
        tryVerify(() => root.act("reader.list"));
        wait(60);
    }
    function learn() {
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
    }
    function tapFact(place: int) {
        const fact = root.act("fact." + place);
        verify(fact, "fact " + place);
        mouseClick(fact.parent, fact.x + 6, fact.y + 6);
    }

    function test_theOverviewSaysHowFar() {
        verify(root.says("Core facts learnt"));
        verify(root.says("0 of 12"));
        verify(root.says("二、做法"));
        verify(!root.says("Bookmarks"));
        verify(root.act("act.study.read").text === "Read");
    }

    function test_aSectionOpensTheTextThere() {
        root.tap("act.section.2");
        tryVerify(() => root.act("reader.list"));
        verify(root.reader.reading);
        compare(root.reader.placeSection, "三、设施");
        root.window.height = 480;
        keyClick(Qt.Key_End);
        tryVerify(() => root.says("三、设施")); // above the text too
    }

    function test_readingGoesOnWhereItStopped() {
        root.tap("act.section.1");
        tryVerify(() => root.act("reader.list"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.act("act.study.read"));
        compare(root.reader.reading, false);
        verify(root.window.place === "study");
        keyClick(Qt.Key_Escape);
        compare(root.window.place, "today");
    }

    function test_theSameParagraphStaysOnTopInAnotherSizeAndWidth() {
        root.tap("act.section.1");
        tryVerify(() => root.act("reader.list"));
        root.window.height = 360;
        wait(60);
        var list = root.act("reader.list");
        list.positionViewAtIndex(2, ListView.Beginning);
        var row = list.indexAt(list.width / 2, list.contentY + 24);
        verify(row > 0, "not the beginning");
        root.fixture.app.settings.textScale = 200;
        tryVerify(() => Math.abs(list.itemAtIndex(row).y - list.contentY) < 2);
        root.window.width = 600;
        tryVerify(() => Math.abs(list.itemAtIndex(row).y - list.contentY) < 2);
        root.fixture.app.settings.textScale = 100;
    }

    function test_aSmallWindowOpensTheTextAtItsSectionToo() {
        root.window.height = 360;
        root.reader.open(2);
        tryVerify(() => root.act("reader.list"));
        var list = root.act("reader.list");
        tryVerify(() => list.itemAtIndex(2) && Math.abs(list.itemAtIndex(2).y - list.contentY) < 2);
        wait(120);
        verify(Math.abs(list.itemAtIndex(2).y - list.contentY) < 2, "and stays there");
    }

    function test_theTextStaysOpenWhileOtherPagesAreSeen() {
        root.read();
        root.window.go("today");
        root.window.go("study");
        tryVerify(() => root.act("reader.list"));
    }

    function test_aTapOnAFactTellsWhatIsKnownOfIt() {
        root.learn();
        root.window.go("study");
        root.read();
        root.tapFact(1);
        tryVerify(() => root.act("act.sheet.close"));
        compare(root.reader.selected, 1);
        verify(root.says("首批会员的人数"));
        verify(root.says("Study guide, paragraph 3"));
        verify(root.says("Your answers"));
        root.tap("act.fact.star");
        verify(root.reader.fact.starred);
        root.tap("act.fact.next");
        compare(root.reader.selected, 2);
        root.tap("act.sheet.close");
        tryCompare(root.reader, "selected", -1);
    }

    function test_aFingerOnAFactTellsToo() {
        root.read();
        const fact = root.act("fact.0");
        const touch = touchEvent(fact.parent);
        touch.press(1, fact.parent, fact.x + 5, fact.y + 5).commit();
        touch.release(1, fact.parent, fact.x + 5, fact.y + 5).commit();
        tryCompare(root.reader, "selected", 0);
    }

    function test_keysGoThroughTheFacts() {
        root.read();
        keyClick(Qt.Key_N);
        verify(root.act("fact.0").activeFocus);
        keyClick(Qt.Key_Tab);
        verify(root.act("fact.1").activeFocus);
        keyClick(Qt.Key_P);
        verify(root.act("fact.0").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.act("act.sheet.close"));
        compare(root.reader.selected, 0);
        keyClick(Qt.Key_N);
        compare(root.reader.selected, 1);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.sheet.close"));
        tryCompare(root.reader, "selected", -1);
        verify(root.reader.reading);
    }

    function test_everyFactIsReachedByTabAndTheLastLeadsOut() {
        root.read();
        for (let place = 0; place < root.reader.factCount; ++place) {
            keyClick(Qt.Key_Tab);
            verify(root.act("fact." + place) && root.act("fact." + place).activeFocus, place);
        }
        keyClick(Qt.Key_Tab);
        verify(!root.act("fact." + (root.reader.factCount - 1)).activeFocus);
    }

    function test_facesOfFactsSayWhatTheyAreAndHowWellRemembered() {
        root.read();
        compare(root.act("fact.0").Accessible.name, "东湖读书会成立的时间, Not learnt yet");
        compare(root.act("fact.0").Accessible.role, Accessible.Button);
    }

    function test_bookmarksAreSetByKeyOrNumberAndListed() {
        root.read();
        keyClick(Qt.Key_N);
        keyClick(Qt.Key_B);
        compare(root.reader.bookmarks.count, 1);
        const mark = root.all().find(item => item instanceof ParagraphMark && item.number === 2);
        mouseClick(mark);
        compare(root.reader.bookmarks.count, 2);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.says("Bookmarks"));
        mouseClick(root.act("act.bookmark.remove.0"));
        compare(root.reader.bookmarks.count, 1);
        root.tap("act.bookmark.0");
        tryVerify(() => root.act("reader.list"));
    }

    function test_theSwitchForAllLinesIsKept() {
        root.read();
        root.tap("act.reader.marks");
        tryVerify(() => root.act("act.reader.showAll"));
        root.tap("act.reader.showAll");
        compare(root.reader.showAll, true);
        root.reader.refresh();
        compare(root.reader.showAll, true);
        verify(root.says("Dashed line"));
    }

    function test_oneFactIsPractisedAndTheTextComesBack() {
        root.learn();
        root.window.go("study");
        root.read();
        root.tapFact(0);
        tryVerify(() => root.act("act.fact.practise"));
        root.tap("act.fact.practise");
        tryVerify(() => root.window.inSession);
        root.fixture.app.session.close();
        tryVerify(() => root.act("reader.list"));
    }

    function test_aNoteIsTypedAndKept() {
        root.read();
        root.tapFact(0);
        tryVerify(() => root.act("act.fact.note"));
        const note = root.act("act.fact.note");
        note.forceActiveFocus();
        for (const key of [Qt.Key_N, Qt.Key_P]) {
            keyClick(key); // letters in a note are letters
        }
        compare(root.reader.selected, 0);
        compare(note.text, "np");
        tryVerify(() => root.act("act.fact.keepNote"));
        root.tap("act.fact.keepNote");
        compare(root.reader.fact.note, "np");
    }

    // The mouse takes the keyboard from no field.
    function test_aNoteNotYetSavedIsKeptWhenAnotherFactIsTold_data() {
        return [{tag: "sheet, next", width: 360, by: "act.fact.next"}, {tag: "sheet, close", width: 360, by: "act.sheet.close"},
            {tag: "beside, next", width: 1280, by: "act.fact.next"}, {tag: "beside, close", width: 1280, by: "act.fact.close"},
            {tag: "beside, another", width: 1280, by: ""}, {tag: "beside, leave", width: 1280, by: "act.reader.back"},
            {tag: "beside, search", width: 1280, by: "act.reader.search"}, {tag: "beside, another page", width: 1280, by: "act.nav.scores"},
            {tag: "sheet, another page", width: 360, by: "act.nav.scores"}, {tag: "sheet, Esc", width: 360, by: "Esc"},
            {tag: "beside, Esc", width: 1280, by: "Esc"}];
    }
    function test_aNoteNotYetSavedIsKeptWhenAnotherFactIsTold(row) {
        root.window.width = row.width;
        root.window.height = 800;
        root.read();
        root.tapFact(0);
        tryVerify(() => root.act("act.fact.note"));
        root.act("act.fact.note").forceActiveFocus();
        keyClick(Qt.Key_N);
        if (row.by === "Esc") {
            keyClick(Qt.Key_Escape);
        } else if (row.by !== "") {
            root.act(row.by).clicked(); // as the mouse does: without the keyboard
        } else {
            root.tapFact(1);
        }
        wait(100);
        root.reader.select(0);
        compare(root.reader.fact.note, "n");
    }

    function test_whatIsNotToBeAskedIsNotPractised() {
        root.read();
        root.tapFact(0);
        tryVerify(() => root.act("act.fact.plan"));
        root.act("act.fact.plan").act();
        tryVerify(() => root.act("act.fact.suspend"));
        root.act("act.fact.suspend").act();
        verify(root.reader.fact.suspended);
        verify(!root.act("act.fact.practise").enabled);
    }

    function test_aWideWindowTellsBesideTheText() {
        root.window.width = 1280;
        root.window.height = 800;
        root.read();
        verify(root.says("What the lines mean"));
        root.tapFact(0);
        tryVerify(() => root.act("act.fact.close"));
        verify(!root.act("act.sheet.close"));
        keyClick(Qt.Key_Escape);
        compare(root.reader.selected, -1);
        verify(root.reader.reading);
    }

    function test_keysScroll() {
        root.window.height = 480;
        root.read();
        const list = root.act("reader.list");
        const begin = list.contentY;
        keyClick(Qt.Key_Down);
        verify(list.contentY > begin);
        keyClick(Qt.Key_End);
        tryVerify(() => list.atYEnd);
        keyClick(Qt.Key_Home);
        tryVerify(() => list.atYBeginning);
        keyClick(Qt.Key_PageDown);
        verify(list.contentY > begin);
    }

    function test_theSearchOpensFromBothAndLeadsBack() {
        root.tap("act.study.search");
        tryVerify(() => root.act("act.search.back"));
        root.tap("act.search.back");
        tryVerify(() => root.act("act.study.read"));
        root.read();
        keyClick(Qt.Key_Slash);
        tryVerify(() => root.act("act.search.back"));
        root.all().find(item => item instanceof SearchPage).opened("book");
        tryVerify(() => root.act("reader.list"));
        tryVerify(() => root.act("act.sheet.close"));
        compare(root.reader.fact.subject, "第一本共读的书");
    }

    // Lines broken by us are as wide as they are drawn.
    function test_linesAreNeverWiderThanTheirPlace_data() {
        return [{tag: "100"}, {tag: "150"}];
    }
    function test_linesAreNeverWiderThanTheirPlace(row) {
        root.fixture.app.settings.textScale = Number(row.tag);
        root.read();
        root.reader.showAll = true;
        compare(finder.troubles(root.window.contentItem).join("\n"), "");
        root.tapFact(0);
        tryVerify(() => root.act("act.sheet.close"));
        wait(60);
        compare(finder.troubles(root.window.contentItem.parent).join("\n"), "");
    }
}
