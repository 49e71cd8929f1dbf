import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The mock exam, from its offer to its result; with mouse, touch and keys.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property PaperModel paper: root.fixture?.app.paper ?? null

    name: "Paper"
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
    function press(way: string, name: string) {
        if (way === "touch") {
            root.touch(name);
        } else {
            root.tap(name);
        }
    }
    function says(words: string): bool {
        return finder.all(root.room()).some(item => String(item.text ?? "").includes(words));
    }
    function words(name: string): string {
        return root.act(name)?.text ?? "";
    }
    function begin() {
        root.paper.showOffer();
        root.paper.start();
        tryVerify(() => root.window.activeFocusItem instanceof PaperPage);
    }
    function showType(type: int) {
        for (let item = 0; item < root.paper.count; ++item) {
            root.paper.item = item;
            if (root.paper.type === type) {
                return;
            }
        }
        fail("no question of type " + type);
    }

    function test_fromPracticeToTheResult_data() {
        return [{tag: "mouse"}, {tag: "touch"}];
    }
    function test_fromPracticeToTheResult(row) {
        const press = name => root.press(row.tag, name);
        root.window.go("practice");
        press("act.paper.offer");
        tryVerify(() => root.says("This exam asks for 20 questions; there are 9."));
        verify(root.says("Full points 45 · pass mark 36"));
        verify(root.says("Points only where everything is right."));
        verify(!root.act("act.nav.today"), "nothing beside the exam");
        press("act.paper.start");
        tryCompare(root.paper, "state", PaperModel.Working);
        root.showType(SessionModel.Single);
        const item = root.paper.item;
        press("act.option.a");
        verify(root.act("act.option.a").chosen);
        verify(!root.says("Right answer") && !root.says("Not this"), "nothing is told yet");
        press("act.option.b");
        verify(!root.act("act.option.a").chosen, "it can be changed");
        press("act.paper.flag");
        verify(root.paper.flagged);
        press("act.paper.overview");
        tryCompare(root.act("paper.counts"), "text", "Answered 1 · flagged 1 · not answered 8");
        verify(root.act("act.paper.cell." + item).answered);
        verify(root.act("act.paper.cell." + item).flagged);
        press("act.paper.cell." + (item === 8 ? 0 : 8));
        tryVerify(() => root.act("paper.number"));
        compare(root.words("paper.number"), "Question " + (item === 8 ? 1 : 9) + " of 9");
        press("act.paper.handIn");
        tryVerify(() => root.act("act.paper.finish"));
        compare(root.words("paper.missing"), "8 questions are not answered:");
        verify(!root.words("paper.unanswered").split(", ").includes(String(item + 1)));
        compare(root.words("paper.flagged"), String(item + 1));
        wait(300); // the sheet has come
        press("act.paper.finish");
        tryCompare(root.paper, "state", PaperModel.Finished);
        tryVerify(() => root.act("paper.points"));
        verify(root.says("Below the pass mark"));
        verify(root.words("paper.points").startsWith("Score: "));
        verify(root.words("paper.rightShare").startsWith("Right among those answered: "));
        tryVerify(() => !root.act("act.paper.finish"));
        wait(300); // the sheet has gone
        press("act.paper.cell." + item);
        tryVerify(() => root.act("paper.verdict"));
        verify(root.words("paper.quote").startsWith("Study guide, paragraph "));
        verify(root.words("paper.explanation") !== "");
        press("act.paper.overview");
        tryVerify(() => root.act("act.paper.done"));
        press("act.paper.done");
        tryVerify(() => root.act("act.paper.offer"));
        compare(root.window.place, "practice");
    }

    function test_byKeysAlone() {
        root.window.go("practice");
        root.reach("act.paper.offer").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryCompare(root.paper, "state", PaperModel.Offered);
        tryVerify(() => root.window.activeFocusItem instanceof PaperPage);
        keyClick(Qt.Key_Return);
        tryCompare(root.paper, "state", PaperModel.Working);
        tryVerify(() => root.window.activeFocusItem instanceof PaperPage);
        root.showType(SessionModel.Single);
        keyClick(Qt.Key_2);
        verify(root.act("act.option.b").chosen);
        keyClick(Qt.Key_A);
        verify(root.act("act.option.a").chosen);
        keyClick(Qt.Key_F);
        verify(root.paper.flagged);
        keyClick(Qt.Key_F);
        verify(!root.paper.flagged);
        keyClick(Qt.Key_U);
        verify(root.paper.flagged, "the last flag is back");
        keyClick(Qt.Key_Delete);
        verify(!root.paper.answered);
        root.paper.item = 3;
        keyClick(Qt.Key_Right);
        compare(root.paper.item, 4);
        keyClick(Qt.Key_Left);
        compare(root.paper.item, 3);
        keyClick(Qt.Key_S);
        tryVerify(() => root.act("paper.counts"));
        tryVerify(() => root.window.activeFocusItem instanceof PaperPage);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("paper.counts"));
        compare(root.paper.state, PaperModel.Working);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => root.act("act.paper.finish"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.paper.finish"));
        compare(root.paper.state, PaperModel.Working);
        tryVerify(() => root.window.activeFocusItem instanceof PaperPage);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => root.act("act.paper.finish"));
        wait(300); // the sheet has come
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(root.paper, "state", PaperModel.Finished);
        tryVerify(() => root.act("act.paper.done"));
        tryVerify(() => root.window.activeFocusItem instanceof PaperPage);
        keyClick(Qt.Key_Escape);
        tryCompare(root.paper, "state", PaperModel.Idle);
    }

    function test_theKeysAreShown() {
        root.begin();
        keyClick("?");
        tryVerify(() => root.says("Flag the question, or take its flag away"));
        verify(root.says("Hand in; once more to confirm"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.says("Hand in; once more to confirm"));
        compare(root.paper.state, PaperModel.Working);
    }

    function test_piecesAndPairsAreAnsweredAndKeptWhileLookingElsewhere() {
        root.begin();
        root.showType(SessionModel.Matching);
        const item = root.paper.item;
        root.tap("act.left.0");
        root.tap("act.right.0");
        compare(root.paper.answering.pairing.joinedCount, 1);
        root.showType(SessionModel.Tiles);
        root.tap("act.option.a");
        compare(root.paper.answering.pieces.filledCount, 1);
        root.tap("act.piece.0");
        compare(root.paper.answering.pieces.filledCount, 0);
        verify(!root.paper.answered);
        root.paper.item = item;
        compare(root.paper.answering.pairing.joinedCount, 1);
    }

    function test_leftAndGoneOnWith() {
        root.begin();
        root.showType(SessionModel.Single);
        keyClick(Qt.Key_1);
        root.fixture.passPaperTime(60);
        compare(root.words("paper.clock"), "14:00");
        keyClick(Qt.Key_Escape);
        root.window.go("practice");
        tryVerify(() => root.says("Self-test: 1 of 9 answered"));
        root.fixture.passDays(3);
        root.tap("act.paper.resume");
        tryCompare(root.paper, "state", PaperModel.Working);
        compare(root.paper.answeredCount, 1);
        tryVerify(() => root.words("paper.clock") === "14:00");
    }

    function test_theTimeIsUp() {
        root.begin();
        root.fixture.passPaperTime(14 * 60);
        verify(root.paper.lastMinutes);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => root.act("act.paper.finish"));
        root.fixture.passPaperTime(60);
        tryVerify(() => root.says("The time was up"));
        tryVerify(() => !root.act("act.paper.finish"));
    }

    function test_aFormalPaperByItsCodeIsTakenOnce() {
        root.paper.showOffer();
        root.tap("act.paper.plan.2");
        tryVerify(() => root.says("One attempt."));
        root.tap("act.paper.code");
        for (const letter of "day7") {
            keyClick(letter);
        }
        compare(root.paper.offer.code, "day7");
        root.tap("act.paper.start");
        tryCompare(root.paper, "state", PaperModel.Working);
        root.paper.close();
        root.paper.showOffer();
        tryVerify(() => root.says("Its clock runs on."));
        verify(!root.act("act.paper.start").enabled);
        root.tap("act.paper.resume");
        tryCompare(root.paper, "state", PaperModel.Working);
        root.paper.handIn();
        root.paper.close();
        root.paper.showOffer();
        root.tap("act.paper.plan.2");
        tryVerify(() => root.says("You have taken the paper of this code."));
    }

    function test_pastSessionsOpenTheResult() {
        root.begin();
        root.showType(SessionModel.TrueFalse);
        keyClick(Qt.Key_1);
        root.paper.handIn();
        root.paper.close();
        root.window.go("scores");
        tryVerify(() => root.act("act.session.open.0"));
        verify(root.says("5/45 points") || root.says("0/45 points"));
        root.tap("act.session.open.0");
        tryCompare(root.paper, "state", PaperModel.Finished);
        tryVerify(() => root.act("act.paper.done"));
        keyClick(Qt.Key_Escape);
        tryCompare(root.paper, "state", PaperModel.Idle);
        compare(root.window.place, "scores");
    }

    function test_elderModeHasNoClock() {
        root.fixture.app.settings.elder = true;
        root.window.go("today");
        root.tap("act.toPaper");
        tryVerify(() => root.says("no time limit"));
        verify(!root.act("act.paper.plan.2"));
        root.tap("act.paper.start");
        tryCompare(root.paper, "state", PaperModel.Working);
        verify(!root.act("paper.clock"));
    }

    function test_earlierExamsAreListedWithTheirTrend() {
        for (let turn = 0; turn < 2; ++turn) {
            root.begin();
            root.paper.handIn();
            root.paper.close();
        }
        root.paper.showOffer();
        tryVerify(() => root.says("Best 0% · average 0%"));
        root.tap("act.paper.attempt.1");
        tryCompare(root.paper, "state", PaperModel.Finished);
    }
}
