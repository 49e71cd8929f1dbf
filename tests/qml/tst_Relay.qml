import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The relay test, from Practice to its results; with mouse, touch and keys, on a phone and in a wide window.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property RelayModel relay: root.fixture?.app.relay ?? null

    name: "Relay"
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
    function press(way: string, name: string) {
        const item = root.reach(name);
        if (way !== "touch") {
            mouseClick(item);
            return;
        }
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
    function showSingle() {
        for (let item = 0; item < root.relay.paper.count; ++item) {
            root.relay.paper.item = item;
            if (root.relay.paper.type === SessionModel.Single) {
                return;
            }
        }
        fail("no single choice");
    }
    function toWaiting() {
        root.relay.open();
        root.relay.start();
        tryVerify(() => root.act("act.relay.begin"));
    }

    function test_fromPracticeToTheResults_data() {
        return [{tag: "mouse", width: 390, height: 844}, {tag: "touch", width: 360, height: 800},
            {tag: "mouse", width: 1280, height: 800}].map(row => ({tag: row.tag + " " + row.width, way: row.tag, width: row.width, height: row.height}));
    }
    function test_fromPracticeToTheResults(row) {
        const press = name => root.press(row.way, name);
        root.window.width = row.width;
        root.window.height = row.height;
        root.window.go("practice");
        press("act.practice.relay");
        tryVerify(() => root.act("act.relay.start"));
        verify(!root.act("act.nav.today"), "nothing beside the test");
        press("act.relay.start");
        tryCompare(root.relay, "state", RelayModel.Waiting);
        root.reach("act.relay.name").text = "Zhang San";
        press("act.relay.begin");
        tryCompare(root.relay, "state", RelayModel.Working);
        verify(root.says("Zhang San"));
        root.showSingle();
        press("act.option.a");
        verify(root.act("act.option.a").chosen);
        verify(!root.says("Right answer") && !root.says("Not this"), "nothing is told");
        press("act.paper.handIn");
        tryVerify(() => root.act("act.paper.finish"));
        wait(300); // the sheet has come
        press("act.paper.finish");
        tryCompare(root.relay, "state", RelayModel.Told);
        tryVerify(() => root.act("relay.score"));
        verify(root.words("relay.score").endsWith("points"));
        verify(!root.says("Right answer"), "others come after");
        press("act.relay.next");
        tryVerify(() => root.act("act.relay.begin"));
        compare(root.words("relay.next"), "Person 2");
        compare(root.words("relay.names"), "Handed in: Zhang San");
        press("act.relay.close");
        tryVerify(() => root.act("act.relay.closeNow"));
        wait(300);
        press("act.relay.closeNow");
        tryCompare(root.relay, "state", RelayModel.Closed);
        tryVerify(() => root.act("relay.person.0"));
        verify(root.says("Right answer: "));
        verify(root.says("Evidence: "));
        press("act.relay.done");
        tryCompare(root.relay, "state", RelayModel.Idle);
        tryVerify(() => root.act("act.practice.relay"));
    }

    function test_byKeys() {
        root.relay.open();
        tryVerify(() => root.act("act.relay.start"));
        tryVerify(() => root.window.activeFocusItem instanceof RelayPage);
        keyClick(Qt.Key_Return);
        tryCompare(root.relay, "state", RelayModel.Waiting);
        tryVerify(() => root.act("act.relay.name")?.activeFocus, 2000, "who comes next can type at once");
        keyClick("A");
        keyClick(Qt.Key_Return);
        tryCompare(root.relay, "state", RelayModel.Working);
        compare(root.relay.person.toLowerCase(), "a");
        tryVerify(() => root.window.activeFocusItem instanceof RelayPage);
        root.showSingle();
        keyClick(Qt.Key_2);
        compare(root.relay.paper.answeredCount, 1);
        keyClick(Qt.Key_S);
        tryVerify(() => root.act("paper.counts"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("paper.counts"));
        compare(root.relay.state, RelayModel.Working, "one step back is not out");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => root.act("act.paper.finish"));
        wait(300);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(root.relay, "state", RelayModel.Told);
        wait(300); // the sheet has gone
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(root.relay.state, RelayModel.Told, "Enter alone goes on");
        keyClick("?");
        tryVerify(() => root.says("begin with the name typed"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.window.activeFocusItem instanceof RelayPage);
        wait(300);
        keyClick(Qt.Key_Return);
        tryCompare(root.relay, "state", RelayModel.Waiting);
        tryVerify(() => root.act("act.relay.name")?.activeFocus);
        keyClick("?");
        tryVerify(() => root.says("begin with the name typed"), 2000, "no name begins so");
        compare(root.act("act.relay.name").text, "");
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.act("act.relay.name")?.activeFocus, 2000, "and on with the name");
        wait(300);
        keyClick(Qt.Key_Escape);
        tryCompare(root.relay, "state", RelayModel.Idle);
    }

    function test_heldKeysSkipNeitherTheQuestionNorTheOwnScore() {
        root.toWaiting();
        root.relay.begin("A");
        tryVerify(() => root.window.activeFocusItem instanceof RelayPage);
        root.fixture.setSettleMs(300);
        keyPress(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => root.act("act.paper.finish"));
        for (let times = 0; times < 5; ++times) {
            wait(100);
            root.fixture.repeatKey(root.window, Qt.Key_Return, Qt.ControlModifier);
        }
        keyRelease(Qt.Key_Return, Qt.ControlModifier);
        compare(root.relay.state, RelayModel.Working, "it is asked, not handed in");
        keyPress(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(root.relay, "state", RelayModel.Told);
        for (let times = 0; times < 6; ++times) {
            wait(100);
            root.fixture.repeatKey(root.window, Qt.Key_Return, times % 2 ? Qt.ControlModifier : Qt.NoModifier);
        }
        keyRelease(Qt.Key_Return, Qt.ControlModifier);
        compare(root.relay.state, RelayModel.Told);
        keyClick(Qt.Key_Return);
        tryCompare(root.relay, "state", RelayModel.Waiting);
        tryVerify(() => root.act("act.relay.name")?.activeFocus);
        keyClick(Qt.Key_Return);
        compare(root.relay.state, RelayModel.Waiting, "the second press of two begins nobody's paper");
        wait(400);
        root.fixture.repeatKey(root.window, Qt.Key_Return);
        compare(root.relay.state, RelayModel.Waiting, "nor does a held one");
        keyClick(Qt.Key_Return);
        tryCompare(root.relay, "state", RelayModel.Working);
    }

    function test_closingIsAskedFirstAndCanBeRefused() {
        root.toWaiting();
        root.relay.begin("B");
        root.relay.paper.handIn();
        root.relay.goOn();
        root.press("mouse", "act.relay.close");
        tryVerify(() => root.act("act.relay.notYet"));
        wait(300);
        root.press("mouse", "act.relay.notYet");
        wait(300);
        compare(root.relay.state, RelayModel.Waiting);
        verify(!root.says("Right answer"));
    }

    function test_nothingIsCut_data() {
        const rows = [];
        for (const language of [SettingsModel.English, SettingsModel.Chinese]) {
            for (const size of [[360, 800], [390, 844], [1280, 800]]) {
                for (const elder of [false, true]) {
                    rows.push({tag: language + " " + size[0] + (elder ? " elder" : ""), language: language, width: size[0], height: size[1], elder: elder});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCut(row) {
        const app = root.fixture.app;
        app.settings.language = row.language;
        app.settings.elder = row.elder;
        app.settings.theme = row.elder ? SettingsModel.Dark : SettingsModel.Light;
        root.window.width = row.width;
        root.window.height = row.height;
        const look = where => {
            wait(60);
            for (const item of finder.all(root.room())) {
                if (item.visible && item.text !== undefined && item.contentWidth !== undefined && item.text !== "") {
                    verify(item.contentWidth <= item.width + 1, where + ": " + item.text);
                }
            }
        };
        root.relay.open();
        look("offer");
        root.relay.start();
        look("waiting");
        root.relay.begin("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十");
        look("working");
        root.relay.paper.handIn();
        look("told");
        root.relay.goOn();
        root.relay.closeRound();
        look("results");
        root.relay.finish();
    }
}
