import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The window and the pages around a session.
TestCase {
    id: root

    property Fixture fixture
    property Main window

    name: "Pages"
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
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
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
    function says(words: string): bool {
        return finder.all(root.window.contentItem).some(item => String(item.text ?? "").includes(words));
    }

    function test_theFirstVisitSaysHowItWorks() {
        verify(root.says(root.fixture.app.setTitle));
        verify(root.says("first shown in its paragraph"));
        verify(root.act("act.start"));
    }

    function test_oneButtonStartsAndThenContinues() {
        root.tap("act.start");
        verify(root.window.inSession);
        verify(!root.act("act.nav.today"));
        root.tap("act.close");
        tryVerify(() => root.act("act.continueToday"));
        root.tap("act.continueToday");
        verify(root.window.inSession);
    }

    function test_headingAndButtonNameOneCount() {
        const today = root.fixture.app.today;
        compare(today.reviews + today.fresh, today.questions);
        verify(root.says(today.toGo + " questions to go today"));
        verify(root.act("act.start").text.includes(today.questions + " questions"));
        verify(root.says(today.reviews + " to review"));
        root.tap("act.start");
        root.tap("act.close");
        tryVerify(() => root.act("act.continueToday"));
        verify(root.says(today.toGo + " questions left in this round"));
        verify(root.act("act.continueToday").text.includes(today.toGo + " questions left"));
        verify(!root.says("to review"));
    }

    function test_moreIsOfferedOnlyWhereThereIsMore() {
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        const today = root.fixture.app.today;
        verify(today.finished);
        compare(today.progress, 1);
        compare(today.more, 0); // the small set is used up
        verify(!root.act("act.more"));
        verify(!root.act("act.start"));
    }

    function test_theStartIsOnTheFirstScreen_data() {
        return [
            {tag: "320×600, 150 %", width: 320, height: 600, scale: 150},
            {tag: "390×844, 150 %", width: 390, height: 844, scale: 150},
            {tag: "1400×480, 150 %", width: 1400, height: 480, scale: 150},
            {tag: "1280×800", width: 1280, height: 800, scale: 100}
        ];
    }
    function test_theStartIsOnTheFirstScreen(row) {
        root.fixture.app.settings.textScale = row.scale;
        root.window.width = row.width;
        root.window.height = row.height;
        const page = finder.named(root.window.contentItem, "page");
        tryVerify(() => root.act("act.start").mapToItem(page, 0, 0).y + root.act("act.start").height <= page.height);
        verify(finder.all(page).filter(item => item.objectName === "act.start").length === 1);
    }

    function test_theQuestionMarkListsTheKeys() {
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        keyClick(Qt.Key_Question, Qt.ShiftModifier);
        tryVerify(() => finder.named(root.window.contentItem.parent, "act.sheet.close"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !finder.named(root.window.contentItem.parent, "act.sheet.close"));
        compare(root.window.place, "today");
    }

    function test_wordsOfTheBarHaveOneSize() {
        root.fixture.app.settings.textScale = 150;
        root.window.width = 320;
        const sizes = ["today", "study", "practice", "scores", "mine"].map(place =>
            finder.all(root.act("act.nav." + place)).find(item => item instanceof Text).font.pixelSize);
        compare(new Set(sizes).size, 1, sizes.join(" "));
    }

    function test_theLineOfTheRailNeverMeetsAButton() {
        root.window.width = 1400;
        for (const height of [420, 480, 560, 760]) {
            root.window.minimumHeight = 300;
            root.window.height = height;
            wait(40);
            const line = finder.all(root.window.contentItem).find(item => String(item.text ?? "").includes("offline"));
            const last = root.act("act.nav.mine");
            const end = last.mapToItem(root.window.contentItem, 0, last.height).y;
            verify(end <= height, height);
            verify(!line || line.mapToItem(root.window.contentItem, 0, 0).y >= end, height);
            compare(!!line, height > 420, height);
        }
    }

    function test_theEnglishInterfaceSaysThatTheMaterialIsChinese() {
        root.tap("act.nav.mine");
        tryVerify(() => root.says("The material is in Chinese.")); // lower down, made some frames later
        root.fixture.app.settings.language = SettingsModel.Chinese;
        verify(!root.says("The material is in Chinese."));
    }

    function test_aFinishedSessionEndsInItsSummary() {
        verify(root.fixture.toSummary());
        verify(root.says("right at the first try"));
        verify(root.says("counted"));
        verify(root.says("Tomorrow"));
        root.tap("act.done");
        verify(!root.window.inSession);
        tryVerify(() => root.says("Done for today"));
    }

    function test_missedQuestionsAreListedWithTheirAnswers() {
        root.fixture.app.startToday();
        const session = root.fixture.app.session;
        let stem = "";
        for (let step = 0; step < 300 && session.state !== SessionModel.Finished; ++step) {
            if (session.state === SessionModel.Asking && stem === "") {
                stem = session.stem;
                root.fixture.answerWrong();
            } else if (session.state === SessionModel.Asking) {
                root.fixture.answerRight();
            }
            session.next();
        }
        compare(session.state, SessionModel.Finished);
        compare(session.summary.missed.count, 1);
        verify(root.says(stem));
    }

    function test_someDaysAwayAreMetWithAWelcome() {
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        verify(!root.says("Welcome back"));
        root.fixture.passDays(9);
        compare(root.fixture.app.today.daysAway, 8); // the days between;
        verify(root.says("Welcome back"));
        verify(root.says("8 days"));
        verify(root.fixture.app.today.due > 0);
    }

    function test_everyPlaceIsReached_data() {
        return [{tag: "study"}, {tag: "practice"}, {tag: "scores"}, {tag: "mine"}, {tag: "today"}];
    }
    function test_everyPlaceIsReached(row) {
        root.tap("act.nav." + row.tag);
        compare(root.window.place, row.tag);
        verify(root.act("act.nav." + row.tag).current);
        compare(root.act("act.nav." + row.tag).Accessible.selected, true);
    }

    function test_theNavigationStandsWhereTheWidthPutsIt() {
        verify(root.act("act.nav.today").y < 20);
        verify(root.act("act.nav.today").mapToItem(root.window.contentItem, 0, 0).y > 700);
        root.window.width = 1280;
        tryVerify(() => root.act("act.nav.mine").mapToItem(root.window.contentItem, 0, 0).y < 400);
    }

    function test_settingsWork() {
        root.tap("act.nav.mine");
        root.window.height = 3000; // nothing below the edge
        wait(100);
        const settings = root.fixture.app.settings;
        root.tap("act.theme.2");
        verify(Theme.dark);
        root.tap("act.theme.1");
        verify(!Theme.dark);
        root.tap("act.textSize.2");
        compare(settings.textScale, 150);
        compare(Theme.textScale, 1.5);
        root.tap("act.textSize.0");
        compare(Theme.textScale, 1);
        root.tap("act.autoAdvance");
        compare(settings.autoAdvance, false);
        root.act("act.typing").forceActiveFocus(Qt.TabFocusReason); // below the edge of the page
        keyClick(Qt.Key_Space);
        compare(settings.typing, true);
        root.tap("act.language.1");
        compare(settings.language, SettingsModel.Chinese);
    }

    function test_whatWentWrongIsSaidUntilItIsPutAway() {
        root.fixture.fail();
        verify(root.says(root.fixture.app.errorText));
        verify(root.fixture.app.errorText !== "");
        root.tap("act.error.close");
        compare(root.fixture.app.errorText, "");
        verify(!root.act("act.error.close"));
    }
}
