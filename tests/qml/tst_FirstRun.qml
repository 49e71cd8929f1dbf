import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The introduction: by mouse, by touch and by keys; at every size.
TestCase {
    id: root

    property Fixture fixture
    property Main window

    name: "FirstRun"
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
        root.fixture.app.settings.language = SettingsModel.English;
        root.fixture.app.firstRun.replay();
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
    }

    // Before the fixture it shows.
    function cleanup() {
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function act(name: string): Item {
        return finder.named(root.window.contentItem, name);
    }
    function tap(name: string) {
        verify(root.act(name), name);
        wait(40); // lines and flows are laid out with the next frame
        mouseClick(root.act(name));
    }
    function touch(name: string) {
        wait(40);
        const item = root.act(name);
        verify(item, name);
        const place = item.mapToItem(root.window.contentItem, item.width / 2, item.height / 2);
        const event = touchEvent(root.window.contentItem);
        event.press(0, root.window.contentItem, place.x, place.y).commit();
        event.release(0, root.window.contentItem, place.x, place.y).commit();
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem).some(item => String(item.text ?? "").includes(words));
    }
    function place(right: bool): string {
        const first = root.fixture.app.firstRun;
        const rows = finder.all(root.window.contentItem).filter(item => item instanceof OptionRow);
        return rows.find(row => (row.text === first.feedback.answerText) === right).objectName;
    }

    function test_itIsGoneThroughByMouse() {
        const first = root.fixture.app.firstRun;
        verify(!root.act("act.nav.today"), "nothing leads astray");
        verify(root.says("1/4"));
        verify(!root.act("act.first.back"));
        root.tap("act.first.next");
        verify(root.says("2/4"));
        root.tap(root.place(true));
        verify(first.correct);
        verify(root.says("This is where it stands"));
        root.tap("act.first.next");
        root.tap(root.place(false));
        verify(!first.correct);
        verify(root.says("Not this time"));
        verify(!root.says("This is where it stands"), "the paragraph is shown once, then the sentence");
        root.tap("act.first.next");
        verify(root.says("3/4"));
        root.tap("act.first.next");
        verify(root.says("4/4"));
        root.tap("act.first.start");
        tryVerify(() => root.window.inSession);
        verify(!first.showing);
    }

    function test_itIsGoneThroughByTouchAndEndsAtHome() {
        root.touch("act.first.next");
        tryVerify(() => root.act("act.first.withoutQuestions"));
        root.touch("act.first.withoutQuestions");
        tryVerify(() => root.says("3/4"));
        root.touch("act.first.next");
        tryVerify(() => root.act("act.first.look"));
        root.touch("act.first.look");
        tryVerify(() => root.act("act.nav.today"));
        verify(!root.window.inSession);
    }

    function test_itIsGoneThroughByKeys() {
        const first = root.fixture.app.firstRun;
        keyClick(Qt.Key_Return);
        compare(first.page, FirstRunModel.Samples);
        keyClick(Qt.Key_Return);
        verify(!first.answered, "Enter answers nothing");
        keyClick(Qt.Key_2);
        verify(first.answered);
        keyClick(Qt.Key_Space);
        compare(first.sample, 2);
        keyClick(Qt.Key_A);
        verify(first.answered);
        keyClick(Qt.Key_Return);
        compare(first.page, FirstRunModel.Levels);
        keyClick(Qt.Key_Escape);
        compare(first.page, FirstRunModel.Samples);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        compare(first.page, FirstRunModel.Look);
        keyClick(Qt.Key_Escape);
        verify(first.showing);
    }

    function test_everythingOnAPageIsReachedByTab() {
        const reached = new Set();
        for (let press = 0; press < 12; ++press) {
            keyClick(Qt.Key_Tab);
            const focused = root.window.activeFocusItem as TapTarget;
            if (focused) {
                verify(focused.visualFocus, focused.objectName);
                reached.add(focused.objectName);
            }
        }
        for (const name of ["act.first.standard", "act.first.elder", "act.first.next", "act.first.skip"]) {
            verify(reached.has(name), name + " of " + Array.from(reached).join(" "));
        }
    }

    function test_itIsSkippedAtEveryPage_data() {
        return [{tag: "1", pages: 0}, {tag: "2", pages: 1}, {tag: "3", pages: 2}, {tag: "4", pages: 3}];
    }
    function test_itIsSkippedAtEveryPage(row) {
        for (let page = 0; page < row.pages; ++page) {
            root.fixture.app.firstRun.nextPage();
        }
        root.tap("act.first.skip");
        verify(!root.fixture.app.firstRun.showing);
        tryVerify(() => root.act("act.start"));
    }

    function test_whatIsChosenIsSeenAtOnce() {
        root.tap("act.first.textSize.1");
        compare(Theme.textScale, 1.25);
        root.tap("act.first.textSize.0");
        compare(Theme.textScale, 1);
        root.tap("act.first.language.1");
        compare(root.fixture.app.settings.language, SettingsModel.Chinese);
        root.tap("act.first.language.2");
        verify(root.says("Make it comfortable"));
        root.act("act.first.elder").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(root.fixture.app.settings.elder);
        compare(Theme.textScale, 1.5);
        root.act("act.first.standard").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(Theme.textScale, 1);
    }

    function test_inElderModeAQuestionIsConfirmed() {
        root.fixture.app.settings.elder = true;
        root.tap("act.first.next");
        verify(!root.act("act.first.confirm").enabled);
        root.act("act.option.b").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!root.fixture.app.firstRun.answered);
        root.tap("act.first.confirm");
        verify(root.fixture.app.firstRun.answered);
    }

    function test_howMuchIsChosenWithWhatItTakes() {
        root.fixture.app.firstRun.nextPage();
        root.fixture.app.firstRun.nextPage();
        root.tap("act.first.levels.0");
        compare(root.fixture.app.settings.levels, SettingsModel.CoreOnly);
        verify(root.act("act.first.levels.0").chosen);
        verify(root.act("act.first.levels.0").detail.includes("12 facts"));
        verify(root.act("act.first.levels.0").detail.includes("minutes a day"));
        verify(root.act("act.first.levels.0").detail.includes("22 November"));
    }

    function test_nothingIsCut_data() {
        const rows = [];
        for (const size of [[320, 600], [360, 800], [768, 1024], [1280, 800]]) {
            for (const language of [SettingsModel.Chinese, SettingsModel.English]) {
                for (const scale of [100, 150, 200]) {
                    rows.push({tag: [size, language, scale].join(" "), width: size[0], height: size[1], language: language, scale: scale});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCut(row) {
        // Nothing here puts words that are shown into another language.
        root.cleanup();
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.window = windows.createObject(root, {width: row.width, height: row.height});
        tryCompare(root.window, "visible", true);
        const first = root.fixture.app.firstRun;
        for (let step = 0; step < 8 && first.showing && first.page !== FirstRunModel.Ready; ++step) {
            root.checkLayout("page " + first.page);
            if (first.page === FirstRunModel.Samples) {
                first.chooseAt(0);
                root.checkLayout("answered");
            }
            first.next();
        }
        root.checkLayout("ready");
    }
    function checkLayout(where: string) {
        const shown = root.window.contentItem.parent;
        for (let frame = 0; frame < 20 && finder.troubles(shown).length > 0; ++frame) {
            wait(20);
        }
        compare(finder.troubles(shown).join("\n"), "", where);
    }
}
