import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// When a fact is asked, and what can be changed about that; what is missed again and again; the plan of a backlog.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    property ReaderModel reader

    name: "Facts"
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
    function reach(name: string): Item {
        tryVerify(() => root.act(name), 3000, name);
        const item = root.act(name);
        wait(40); // lines and flows are laid out with the next frame
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
        const finger = touchEvent(item);
        finger.press(1, item).commit();
        finger.release(1, item).commit();
    }
    function key(name: string) {
        root.reach(name).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
    }
    function press(by: string, name: string) {
        if (by === "mouse") {
            root.tap(name);
        } else if (by === "touch") {
            root.touch(name);
        } else {
            root.key(name);
        }
    }
    function says(words: string): bool {
        return root.all().some(item => String(item.text ?? "").includes(words));
    }
    function plan(): string {
        return root.act("fact.plan").text;
    }
    // Learnt, its day come, looked at.
    function openFact() {
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        root.fixture.passDays(10);
        root.window.go("study");
        root.reader.refresh();
        root.reader.open(0);
        root.reader.select(0);
        tryVerify(() => root.act("act.fact.plan"));
        compare(root.plan(), "Asked today.");
    }
    function ways(): var {
        return [{tag: "mouse"}, {tag: "touch"}, {tag: "keys"}];
    }

    function test_aFactIsPutOffForTodayAndTakenBack_data() {
        return root.ways();
    }
    function test_aFactIsPutOffForTodayAndTakenBack(row) {
        root.openFact();
        verify(!root.act("act.fact.bury"), "folded");
        root.press(row.tag, "act.fact.plan");
        root.press(row.tag, "act.fact.bury");
        verify(root.reader.fact.buried);
        compare(root.plan(), "Not today; from tomorrow as usual.");
        verify(root.act("fact.done").text.includes("not asked any more today"));
        root.press(row.tag, "act.fact.bury");
        verify(!root.reader.fact.buried);
        compare(root.plan(), "Asked today.");
    }

    // At the lower edge it would unfold out of sight, and what was begun anew would slide from under the finger.
    function test_whatIsUnfoldedAndWhatIsBegunAnewIsSeen() {
        root.window.height = 480;
        root.openFact();
        root.tap("act.fact.plan");
        wait(200); // it has its place
        verify(root.isSeen("act.fact.bury"));
        root.tap("act.fact.anew");
        root.tap("act.fact.anew.yes");
        wait(200);
        verify(root.isSeen("act.fact.anew.undo"));
    }
    function isSeen(name: string): bool {
        const item = root.act(name);
        for (let above = item?.parent; above; above = above.parent) {
            if (above instanceof Scroller) {
                const y = item.mapToItem(above, 0, 0).y;
                return y >= 0 && y + item.height <= above.height;
            }
        }
        return false;
    }

    function test_anotherDayIsChosen_data() {
        return root.ways();
    }
    function test_anotherDayIsChosen(row) {
        root.openFact();
        root.press(row.tag, "act.fact.plan");
        for (const days of [1, 7, 30]) {
            root.press(row.tag, "act.fact.again." + days);
            compare(root.reader.fact.dueInDays, days);
            verify(root.plan().includes(root.reader.fact.dueText));
            verify(root.act("fact.done").text.startsWith("It comes back on"));
        }
        verify(!root.act("act.fact.bury"), "nothing to put off");
    }

    function test_aFactIsPausedAndGoesOn_data() {
        return root.ways();
    }
    function test_aFactIsPausedAndGoesOn(row) {
        root.openFact();
        root.press(row.tag, "act.fact.plan");
        root.press(row.tag, "act.fact.suspend");
        verify(root.reader.fact.suspended);
        verify(root.plan().startsWith("Paused"));
        verify(!root.act("act.fact.again.1"));
        root.press(row.tag, "act.fact.suspend");
        verify(!root.reader.fact.suspended);
        compare(root.act("fact.done").text, "No longer paused. Asked today.");
    }

    function test_aFactIsBegunAnewAfterAQuestionAndThatTakenBack_data() {
        return root.ways();
    }
    function test_aFactIsBegunAnewAfterAQuestionAndThatTakenBack(row) {
        root.openFact();
        const recall = root.reader.fact.recallText;
        root.press(row.tag, "act.fact.plan");
        root.press(row.tag, "act.fact.anew");
        verify(root.act("act.fact.anew.no").activeFocus);
        root.press(row.tag, "act.fact.anew.no");
        verify(root.reader.fact.hasDue, "nothing was done");
        root.press(row.tag, "act.fact.anew");
        root.press(row.tag, "act.fact.anew.yes");
        compare(root.reader.fact.hasDue, false);
        verify(root.says("Begun anew"));
        verify(root.act("act.fact.anew.undo").activeFocus);
        root.press(row.tag, "act.fact.anew.undo");
        compare(root.reader.fact.recallText, recall);
        compare(root.plan(), "Asked today.");
    }

    function test_whatIsMissedAgainAndAgainIsToldAtTheEndInTheBookAndOnTheFact() {
        const missed = root.fixture.missToTheBrink();
        verify(missed !== "");
        verify(!root.says("missed again and again"));
        verify(root.fixture.toSummaryMissing(missed));
        tryVerify(() => root.act("summary.leeches"));
        compare(root.fixture.app.session.summary.leeches, 1);
        verify(root.reader.openFact(missed));
        compare(root.act("summary.leeches").text, root.reader.fact.subject);
        root.fixture.app.session.close();

        root.window.go("practice");
        tryVerify(() => root.act("practice.leeches"));
        compare(root.act("practice.leeches").text, "1 of them missed again and again");
        root.tap("act.practice.book");
        tryVerify(() => root.says("\n1 of them missed again and again"));
        const rows = root.all().filter(item => item.Accessible.description.includes("Missed again and again"));
        compare(rows.length, 1);
        verify(rows[0].Accessible.name.startsWith(root.reader.fact.subject));

        root.window.go("study");
        tryVerify(() => root.act("fact.leech"));
        verify(root.says("Missed again and again"));
        verify(root.act("fact.leech").text.startsWith("Read its passage once more"));
        root.reader.setSuspended(true);
        verify(!root.act("fact.leech"), "what is paused needs no advice");
        root.window.go("practice");
        tryVerify(() => root.fixture.app.practice.leeches === 0);
        verify(!root.act("practice.leeches"));
    }

    function test_theAdviceIsNotCutInLargeType() {
        const missed = root.fixture.missToTheBrink();
        root.fixture.study(1, missed);
        root.window.width = 360;
        root.fixture.app.settings.textScale = 200;
        root.window.go("study");
        root.reader.refresh();
        verify(root.reader.openFact(missed));
        tryVerify(() => root.act("fact.leech"));
        compare(finder.troubles(root.window.contentItem.parent).join("\n"), "");
        root.window.go("practice");
        root.tap("act.practice.book");
        tryVerify(() => root.act("fact.leech"));
        wait(60);
        compare(finder.troubles(root.window.contentItem.parent).join("\n"), "");
        root.fixture.app.settings.textScale = 100;
    }

    function test_nothingIsCutInLargeType_data() {
        return [{tag: "150, 360", scale: 150, width: 360}, {tag: "200, 360", scale: 200, width: 360},
            {tag: "200, 1280", scale: 200, width: 1280}];
    }
    function test_nothingIsCutInLargeType(row) {
        root.openFact();
        root.window.width = row.width;
        root.fixture.app.settings.textScale = row.scale;
        wait(60);
        root.reach("act.fact.plan").act();
        root.reader.askAgainIn(7);
        root.reach("act.fact.anew").act();
        wait(60);
        compare(finder.troubles(root.window.contentItem.parent).join("\n"), "");
        root.reach("act.fact.anew.yes").act();
        wait(60);
        compare(finder.troubles(root.window.contentItem.parent).join("\n"), "");
        root.fixture.app.settings.textScale = 100;
    }
}
