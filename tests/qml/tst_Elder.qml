import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Elder mode: large, confirmed, unhurried; and the home pages of both modes.
TestCase {
    id: root

    property Fixture fixture
    property Main window

    name: "Elder"
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
        root.fixture.app.settings.elder = true;
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

    function test_wordsAreLarge() {
        compare(Theme.textScale, 1.5);
        root.fixture.app.settings.elder = false;
        compare(Theme.textScale, 1);
    }

    function test_theHomeHasFewAndLargeButtons() {
        const page = finder.named(root.window.contentItem, "page");
        const buttons = finder.all(page).filter(item => item.objectName.startsWith("act."));
        compare(buttons.length, 3);
        buttons.forEach(button => verify(button.height >= 96, button.objectName));
        verify(root.says("Start today's learning"));
    }

    function test_theHomeStartsByMouseTouchAndKeys_data() {
        return [{tag: "mouse"}, {tag: "touch"}, {tag: "keys"}];
    }
    function test_theHomeStartsByMouseTouchAndKeys(row) {
        if (row.tag === "keys") {
            keyClick(Qt.Key_Return);
        } else if (row.tag === "touch") {
            root.touch("act.start");
        } else {
            root.tap("act.start");
        }
        tryVerify(() => root.window.inSession);
    }

    function test_missedQuestionsAreOneTapAway() {
        root.tap("act.toMissed");
        compare(root.window.place, "practice");
        compare(root.window.practiceView, "book");
    }

    function test_anAnswerIsTakenOnlyOnceConfirmed_data() {
        return [{tag: "mouse"}, {tag: "touch"}, {tag: "keys"}];
    }
    function test_anAnswerIsTakenOnlyOnceConfirmed(row) {
        const session = root.fixture.app.session;
        verify(root.fixture.toQuestion(SessionModel.Single));
        tryVerify(() => root.act("act.submit"));
        verify(!root.act("act.submit").enabled);
        if (row.tag === "keys") {
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_2);
        } else if (row.tag === "touch") {
            root.touch("act.option.a");
            root.touch("act.option.b");
        } else {
            root.tap("act.option.a");
            root.tap("act.option.b");
        }
        compare(session.state, SessionModel.Asking);
        verify(root.act("act.option.b").chosen);
        verify(!root.act("act.option.a").chosen);
        if (row.tag === "keys") {
            keyClick(Qt.Key_Return);
        } else if (row.tag === "touch") {
            root.touch("act.submit");
        } else {
            root.tap("act.submit");
        }
        compare(session.state, SessionModel.Answered);
        verify(!session.autoAdvance);
    }

    function test_theHomeIsNeverEmpty() {
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        tryVerify(() => root.says("Tomorrow"));
        verify(root.act("act.toMissed"));
        root.fixture.app.settings.elder = false;
        tryVerify(() => root.act("act.toStudy"));
        verify(root.says("Done for today"));
        verify(root.says("Tomorrow"));
        root.tap("act.toStudy");
        compare(root.window.place, "study");
    }

    function test_afterDaysAwayAShortRoundComesFirst() {
        root.fixture.app.settings.elder = false;
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        root.fixture.passDays(60);
        const today = root.fixture.app.today;
        verify(today.shortQuestions > 0);
        verify(today.shortQuestions < today.questions);
        verify(root.says("Welcome back"));
        verify(root.act("act.start"), "the usual round stays at hand");
        root.tap("act.startShort");
        compare(root.fixture.app.session.progress.questionsTotal, today.shortQuestions);
    }

    function test_aWeakSectionIsPractised() {
        root.fixture.app.settings.elder = false;
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        verify(!root.act("act.weak.0"));
        root.fixture.passDays(60);
        tryVerify(() => root.act("act.weak.0"));
        verify(!root.act("act.weak.3"));
        const section = root.act("act.weak.0").title;
        wait(40); // lines and flows are laid out with the next frame
        root.act("act.weak.0").forceActiveFocus(Qt.TabFocusReason);
        verify(root.act("act.weak.0").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.window.inSession);
        compare(root.fixture.app.session.fact.section, section);
    }

    function test_nothingIsCut_data() {
        const rows = [];
        for (const size of [[320, 600], [390, 844], [768, 1024], [1280, 800]]) {
            for (const language of [SettingsModel.Chinese, SettingsModel.English]) {
                for (const elder of [true, false]) {
                    for (const scale of [100, 200]) {
                        rows.push({tag: [size, language, elder, scale].join(" "), width: size[0], height: size[1], language: language,
                            elder: elder, scale: scale});
                    }
                }
            }
        }
        return rows;
    }
    function test_nothingIsCut(row) {
        // Nothing here puts words that are shown into another language.
        root.cleanup();
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.elder = row.elder;
        root.fixture.app.settings.textScale = row.scale;
        root.window = windows.createObject(root, {width: row.width, height: row.height});
        tryCompare(root.window, "visible", true);
        root.checkLayout("first");
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        root.checkLayout("done");
        root.fixture.passDays(60);
        root.checkLayout("back after two months");
    }
    function checkLayout(where: string) {
        const shown = root.window.contentItem.parent;
        for (let frame = 0; frame < 20 && finder.troubles(shown).length > 0; ++frame) {
            wait(20);
        }
        compare(finder.troubles(shown).join("\n"), "", where);
    }
}
