import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// A challenge, from its offer to its result; with mouse, touch and keys.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property ChallengeModel challenge: root.fixture?.app.challenge ?? null

    name: "Challenge"
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
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
    }

    // Before the fixture it shows.
    function cleanup() {
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function room(): Item {
        return root.window.contentItem.parent; // what lies over the page too
    }
    function act(name: string): Item {
        return finder.named(root.room(), name);
    }
    function reach(name: string): Item {
        tryVerify(() => root.act(name), 2000, name);
        wait(40); // lines and flows are laid out with the next frame
        const item = root.act(name);
        for (let above = item.parent; above; above = above.parent) {
            if (above instanceof Scroller) {
                above.show(item);
            }
        }
        wait(40);
        return item;
    }
    function tap(name: string) {
        mouseClick(root.reach(name));
    }
    function touch(name: string) {
        const item = root.reach(name);
        const place = item.mapToItem(root.window.contentItem, item.width / 2, item.height / 2);
        const finger = touchEvent(root.window.contentItem);
        finger.press(0, root.window.contentItem, place.x, place.y).commit();
        finger.release(0, root.window.contentItem, place.x, place.y).commit();
    }
    function says(words: string): bool {
        return finder.all(root.room()).some(item => String(item.text ?? "").includes(words));
    }
    function words(name: string): string {
        return root.act(name)?.text ?? "";
    }
    function begin(lives: int, seconds: int) {
        root.challenge.showOffer();
        root.challenge.offer.livesChoice = lives;
        root.challenge.offer.secondsChoice = seconds;
        root.challenge.start();
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
    }
    // By keys; where several are right, all of them.
    function answer(right: bool) {
        for (const place of root.fixture.challengeOptions(right)) {
            keyClick(Qt.Key_1 + place);
        }
        if (root.challenge.state === ChallengeModel.Asking) {
            keyClick(Qt.Key_Return);
        }
        tryCompare(root.challenge, "state", ChallengeModel.Answered);
    }

    function test_fromPracticeToTheResult_data() {
        return [{tag: "mouse", width: 390, height: 844, dark: false}, {tag: "touch", width: 390, height: 844, dark: true},
            {tag: "mouse", width: 1280, height: 800, dark: false}, {tag: "touch", width: 360, height: 800, dark: false}];
    }
    function test_fromPracticeToTheResult(row) {
        const press = name => row.tag === "touch" ? root.touch(name) : root.tap(name);
        root.window.width = row.width;
        root.window.height = row.height;
        root.fixture.app.settings.theme = row.dark ? SettingsModel.Dark : SettingsModel.Light;
        root.window.go("practice");
        press("act.challenge.offer");
        tryVerify(() => root.says("You have not tried this one yet."));
        verify(root.says("none of them again before all have come"));
        verify(!root.act("act.nav.today"), "nothing beside the challenge");
        press("act.challenge.lives.1");
        compare(root.challenge.offer.livesChoice, 1);
        press("act.challenge.start");
        tryCompare(root.challenge, "state", ChallengeModel.Asking);
        compare(root.words("challenge.right"), "Right: 0");
        compare(root.words("challenge.lives"), "Lives: 3 of 3");
        verify(!root.act("challenge.seconds"));
        for (let miss = 0; miss < 3; ++miss) {
            const letters = "abcdefgh";
            press("act.option." + letters[root.fixture.challengeOptions(false)[0]]);
            if (root.challenge.state === ChallengeModel.Asking) {
                press("act.challenge.submit");
            }
            tryCompare(root.challenge, "state", ChallengeModel.Answered);
            tryVerify(() => root.act("challenge.verdict"));
            verify(root.words("challenge.answer").startsWith("Right answer: "));
            compare(root.words("challenge.lives"), "Lives: " + (2 - miss) + " of 3");
            compare(root.words("act.challenge.next"), miss < 2 ? "Next question" : "See the result");
            wait(60); // the answer is brought into view
            press("act.challenge.next");
        }
        tryCompare(root.challenge, "state", ChallengeModel.Finished);
        tryVerify(() => root.act("challenge.result"));
        compare(root.words("challenge.result"), "0 right");
        verify(root.says("3 to look at again"));
        verify(root.words("challenge.quote").startsWith("Study guide, paragraph "));
        press("act.challenge.done");
        tryVerify(() => root.act("act.challenge.offer"));
        compare(root.window.place, "practice");
    }

    function test_byKeysAlone() {
        root.window.go("practice");
        root.reach("act.challenge.offer").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryCompare(root.challenge, "state", ChallengeModel.Offered);
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
        keyClick(Qt.Key_Return);
        tryCompare(root.challenge, "state", ChallengeModel.Asking);
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
        keyClick("?");
        tryVerify(() => root.says("An answer in a challenge cannot be taken back."));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.says("An answer in a challenge cannot be taken back."));
        compare(root.challenge.state, ChallengeModel.Asking);
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
        root.answer(false);
        keyClick(Qt.Key_E);
        tryVerify(() => root.act("act.sheet.close"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.sheet.close"));
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
        keyClick(Qt.Key_Return);
        tryCompare(root.challenge, "state", ChallengeModel.Finished);
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
        keyClick(Qt.Key_Return);
        tryCompare(root.challenge, "state", ChallengeModel.Asking);
        keyClick(Qt.Key_Escape);
        tryCompare(root.challenge, "state", ChallengeModel.Idle);
    }

    function test_aSecondPressOnTheWayToTheResultBeginsNoOther_data() {
        return [{tag: "Enter twice"}, {tag: "Enter held"}, {tag: "double click"}];
    }
    function test_aSecondPressOnTheWayToTheResultBeginsNoOther(row) {
        root.begin(0, 0);
        root.answer(false);
        const next = root.reach("act.challenge.next");
        root.fixture.setSettleMs(300);
        if (row.tag === "double click") {
            mouseDoubleClickSequence(next);
        } else {
            keyPress(Qt.Key_Return);
            compare(root.challenge.state, ChallengeModel.Finished);
            if (row.tag === "Enter held") {
                wait(400);
                root.fixture.repeatKey(root.window, Qt.Key_Return);
            } else {
                keyClick(Qt.Key_Return);
            }
            keyRelease(Qt.Key_Return);
        }
        compare(root.challenge.state, ChallengeModel.Finished);
        tryVerify(() => !root.challenge.settling);
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
        keyClick(Qt.Key_Return);
        compare(root.challenge.state, ChallengeModel.Asking);
    }

    function test_rightGoesOnByItselfUntilItIsTouched() {
        root.begin(1, 0);
        const stem = root.challenge.stem;
        root.answer(true);
        compare(root.challenge.verdict, SessionModel.Right);
        tryVerify(() => root.challenge.state === ChallengeModel.Asking && root.challenge.stem !== stem, 4000);
        root.answer(true);
        keyClick(Qt.Key_E);
        tryVerify(() => root.act("act.sheet.close"));
        keyClick(Qt.Key_Escape);
        wait(2500);
        compare(root.challenge.state, ChallengeModel.Answered);
    }

    function test_theTimeIsShownAndRunsOut() {
        root.begin(0, 1);
        compare(root.words("challenge.seconds"), "20 s");
        root.fixture.passChallengeTime(5);
        tryCompare(root.act("challenge.seconds"), "text", "15 s");
        root.fixture.passChallengeTime(15);
        tryVerify(() => root.says("The time is up"));
        verify(!root.act("challenge.seconds"), "no time runs any more");
        keyClick(Qt.Key_Return);
        tryVerify(() => root.says("The time was up"));
    }

    function test_leftAndGoneOnWith() {
        root.begin(1, 1);
        const stem = root.challenge.stem;
        keyClick(Qt.Key_Escape);
        root.window.go("practice");
        tryVerify(() => root.says("Under way: 0 right"));
        root.tap("act.challenge.offer");
        tryVerify(() => root.says("One is under way: 0 right, lives left: 3."));
        root.tap("act.challenge.resume");
        tryCompare(root.challenge, "state", ChallengeModel.Asking);
        verify(root.challenge.stem !== stem, "its time had run");
        compare(root.words("challenge.lives"), "Lives: 3 of 3");
        root.tap("act.challenge.leave");
        tryCompare(root.challenge, "state", ChallengeModel.Idle);
        root.fixture.passDays(1);
        root.challenge.showOffer();
        verify(!root.challenge.canResume, "of yesterday");
    }

    function test_aWrongQuestionIsReportedAndCostsNothing() {
        root.begin(0, 0);
        root.answer(false);
        keyClick(Qt.Key_R);
        tryVerify(() => root.act("act.challenge.report.0"));
        wait(300); // the sheet has come
        root.tap("act.challenge.report.0");
        tryCompare(root.challenge, "state", ChallengeModel.Asking);
        compare(root.fixture.app.reports.count, 1);
        verify(!root.challenge.standing.over);
    }

    function test_elderModeHasNoTimeAndConfirms() {
        root.fixture.app.settings.elder = true;
        root.challenge.showOffer();
        tryVerify(() => root.act("act.challenge.start"));
        verify(!root.act("act.challenge.seconds.1"));
        root.tap("act.challenge.start");
        tryCompare(root.challenge, "state", ChallengeModel.Asking);
        root.tap("act.option.a");
        compare(root.challenge.state, ChallengeModel.Asking);
        compare(root.words("act.challenge.submit"), "Confirm");
        root.tap("act.challenge.submit");
        tryCompare(root.challenge, "state", ChallengeModel.Answered);
    }

    function test_nothingIsCutOrTooSmall_data() {
        const rows = [];
        for (const language of [SettingsModel.English, SettingsModel.Chinese]) {
            for (const scale of [100, 200]) {
                for (const width of [360, 1280]) {
                    rows.push({tag: language + " " + scale + " " + width, language: language, scale: scale, width: width});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCutOrTooSmall(row) {
        root.window.width = row.width;
        root.window.height = 800;
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.challenge.showOffer();
        tryVerify(() => root.act("act.challenge.start"));
        root.checkRoom(row.width);
        root.begin(1, 1);
        root.checkRoom(row.width);
        root.answer(false);
        root.checkRoom(row.width);
        root.challenge.finish();
        tryVerify(() => root.act("challenge.result"));
        root.checkRoom(row.width);
    }
    function checkRoom(width: int) {
        wait(60);
        for (const item of finder.all(root.room())) {
            if (!item.visible || item.width <= 0 || item.height <= 0) {
                continue;
            }
            const left = item.mapToItem(root.window.contentItem, 0, 0).x;
            if (item.text !== undefined && item.text !== "" && item.paintedWidth !== undefined) {
                verify(left >= -1 && left + item.width <= width + 1, "beside the page: " + item.text);
                verify(item.paintedWidth <= item.width + 1, "cut: " + item.text);
            }
            if (String(item.objectName).startsWith("act.challenge.")) {
                verify(item.height >= 48 || item.parent.height >= 48, "small: " + item.objectName + " " + item.height);
            }
        }
    }
}
