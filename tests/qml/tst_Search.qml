import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The page that looks through facts, questions and text.
TestCase {
    id: root

    property Fixture fixture
    property SearchPage page
    readonly property SearchModel search: root.fixture ? root.fixture.app.search : null

    name: "Search"
    when: windowShown
    width: 390
    height: 700
    visible: true

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        Fixture {}
    }
    Component {
        id: pages

        SearchPage {
            app: root.fixture.app
            compact: true
            width: root.width
            height: root.height
        }
    }
    SignalSpy {
        id: opened

        signalName: "opened"
    }
    SignalSpy {
        id: openedParagraph

        signalName: "openedParagraph"
    }
    SignalSpy {
        id: back

        signalName: "back"
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
        root.page = pages.createObject(root) as SearchPage;
        for (const spy of [opened, openedParagraph, back]) {
            spy.target = root.page;
            spy.clear();
        }
        root.page.forceActiveFocus();
        tryVerify(() => root.field().activeFocus);
    }
    function cleanup() {
        Theme.textScale = 1;
        root.page.destroy();
        root.page = null;
        wait(0);
    }

    function field(): TextInput {
        return finder.named(root.page, "search.field");
    }
    function act(name: string): Item {
        return finder.named(root.page, name);
    }
    function says(words: string): bool {
        return finder.all(root.page).some(item => String(item.text ?? "").includes(words));
    }
    function type(words: string) {
        for (const letter of words) {
            keyClick(letter);
        }
    }
    // As an input method gives them.
    function write(words: string) {
        root.field().insert(root.field().cursorPosition, words);
    }
    function found() {
        tryCompare(root.search, "searched", root.field().text);
        tryVerify(() => root.search.state !== SearchModel.Found || root.act("act.found.0"));
        wait(40);
    }

    function test_typingFindsAfterAPause() {
        root.type("jsk");
        compare(root.search.state, SearchModel.Idle);
        root.found();
        compare(root.search.state, SearchModel.Found);
        verify(root.says("Facts (1)"));
        verify(root.says("写一张荐书卡"));
        verify(root.says("Study guide, paragraph 5"));
    }

    function test_theMatchedPartIsMarked() {
        root.write("荐书卡");
        root.found();
        const block = finder.all(root.act("act.found.0")).find(item => item instanceof MarkedBlock && item.marks.length > 0);
        compare(block.text.substr(block.marks[0], block.marks[1]), "荐书卡");
        compare(block.places.length, 1);
        verify(block.places[0].x > 0);
        verify(block.places[0].width > 2.5 * Theme.textBody && block.places[0].width < 3.5 * Theme.textBody,
               block.places[0].width);
    }

    function test_aMarkThatWrapsLiesOnBothLines() {
        const text = "一二三四五六七八九十".repeat(4);
        const block = createTemporaryQmlObject(
            "import Shixi; MarkedBlock { width: 200; text: '" + text + "'; marks: [2, 20] }", root);
        tryVerify(() => block.places.length > 1);
        verify(block.places[1].y > block.places[0].y);
        compare(block.places[1].x, 0);
        for (const place of block.places) {
            verify(place.x + place.width <= 201, place);
        }
        block.width = 2000;
        tryVerify(() => block.places.length === 1);
    }

    function test_downGoesIntoTheResultsAndEnterOpens() {
        root.type("jsk");
        keyClick(Qt.Key_Down);
        wait(40);
        verify(root.act("act.found.0").activeFocus);
        verify(root.act("act.found.0").ringed);
        keyClick(Qt.Key_Return);
        compare(opened.count, 1);
        compare(opened.signalArguments[0][0], "card");
        keyClick(Qt.Key_End);
        tryVerify(() => root.act("act.found." + (root.search.results.count - 1))?.activeFocus);
        keyClick(Qt.Key_Enter);
        compare(openedParagraph.count, 1);
        compare(openedParagraph.signalArguments[0][0], "guide");
        compare(openedParagraph.signalArguments[0][1], 5);
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Up);
        verify(root.field().activeFocus);
        compare(root.field().selectedText, "jsk");
    }

    function test_arrowsGoThroughEveryRowAndSpaceOpensToo() {
        root.write("书");
        root.found();
        keyClick(Qt.Key_Down);
        const count = root.search.results.count;
        verify(count > 8);
        for (let row = 0; row < count; ++row) {
            tryVerify(() => root.act("act.found." + row)?.activeFocus, 1000, String(row));
            const item = root.act("act.found." + row);
            tryVerify(() => item.mapToItem(root.page, 0, 0).y >= 0, 1000, String(row));
            tryVerify(() => item.mapToItem(root.page, 0, item.height).y <= root.page.height + 1, 1000, String(row));
            keyClick(Qt.Key_Down);
        }
        keyClick(Qt.Key_PageUp);
        tryVerify(() => !root.act("act.found." + (count - 1))?.activeFocus);
        keyClick(Qt.Key_Space);
        compare(opened.count + openedParagraph.count, 1);
    }

    function test_aSlashGoesBackToTheField() {
        root.write("书");
        keyClick(Qt.Key_Down);
        verify(!root.field().activeFocus);
        keyClick(Qt.Key_Slash);
        verify(root.field().activeFocus);
        keyClick(Qt.Key_Slash);
        compare(root.field().text, "/"); // in the field it is a character
    }

    function test_escapeClearsAndThenLeaves() {
        root.write("书");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Escape);
        compare(root.field().text, "");
        compare(root.search.state, SearchModel.Idle);
        verify(root.field().activeFocus);
        compare(back.count, 0);
        keyClick(Qt.Key_Escape);
        compare(back.count, 1);
    }

    function test_tabGoesFromTheFieldToTheResultsAsOneStop() {
        root.write("书");
        root.found();
        keyClick(Qt.Key_Tab);
        verify(root.act("act.search.clear").activeFocus, root.page.Window.activeFocusItem.toString());
        keyClick(Qt.Key_Tab);
        tryVerify(() => root.act("act.found.0").ringed);
        keyClick(Qt.Key_Return);
        compare(opened.count, 1);
        keyClick(Qt.Key_Backtab);
        verify(root.act("act.search.clear").activeFocus);
    }

    function test_theMouseOpensAndClears() {
        root.write("荐书卡");
        root.found();
        mouseClick(root.act("act.found.0"));
        compare(opened.count, 1);
        mouseClick(root.act("act.search.clear"));
        compare(root.field().text, "");
        verify(root.field().activeFocus);
        verify(!root.act("act.search.clear"));
        mouseClick(root.act("act.search.back"));
        compare(back.count, 1);
    }

    function test_aFingerOpensAnExampleAndAResult() {
        verify(root.says("What are you looking for?"));
        const example = root.act("act.example.0");
        const words = example.text;
        const touch = touchEvent(root.page);
        touch.press(0, example).commit();
        touch.release(0, example).commit();
        compare(root.field().text, words);
        compare(root.search.state, SearchModel.Found); // at once
        wait(40);
        const row = root.act("act.found.0");
        touch.press(0, row).commit();
        touch.release(0, row).commit();
        compare(opened.count, 1);
    }

    function test_nothingFoundSaysWhatToTry() {
        root.write("甲骨文");
        root.found();
        verify(root.says("Nothing holds “甲骨文”"));
        verify(root.says("Try fewer characters"));
        keyClick(Qt.Key_Down);
        verify(root.field().activeFocus, "there is nothing to go to");
    }

    function test_whatWasLookedForIsStillThereOnTheNextVisit() {
        root.write("荐书卡");
        root.found();
        const again = pages.createObject(root) as SearchPage;
        again.forceActiveFocus();
        const field = finder.named(again, "search.field");
        compare(field.text, "荐书卡");
        compare(field.selectedText, "荐书卡");
        compare(root.search.state, SearchModel.Found);
        again.destroy();
    }

    function test_everyControlHasANameAndARole() {
        root.write("书");
        root.found();
        compare(root.field().Accessible.name, "Search facts, questions and text");
        for (const item of finder.all(root.page).filter(item => item.objectName.startsWith("act."))) {
            verify(item.Accessible.name !== "", item.objectName);
            verify(item.Accessible.role !== Accessible.NoRole, item.objectName);
        }
    }

    function test_nothingIsCutOrTooSmall_data() {
        const rows = [];
        for (const words of ["", "书", "甲骨文"]) {
            for (const scale of [1, 2]) {
                for (const width of [360, 768]) {
                    rows.push({tag: words + " " + scale * 100 + " % " + width, words: words, scale: scale, width: width});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCutOrTooSmall(row) {
        Theme.textScale = row.scale;
        root.page.width = row.width;
        root.write(row.words);
        root.found();
        wait(60);
        compare(finder.troubles(root.page), []);
    }
}
