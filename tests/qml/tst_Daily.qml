import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The quiz of a day: begun on Practice, gone on with, done once a day.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property SessionModel session: root.fixture?.app.session ?? null

    name: "Daily"
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
            height: 844
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
    }

    // Before the fixture it shows.
    function cleanup() {
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function open(width: int) {
        root.window = windows.createObject(root, {width: width});
        tryCompare(root.window, "visible", true);
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        root.window.go("practice");
        tryVerify(() => root.act("act.daily.0"));
    }
    function act(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }
    function tap(name: string) {
        tryVerify(() => root.act(name), 2000, name);
        wait(40); // lines and flows are laid out with the next frame
        const item = root.act(name);
        for (let above = item.parent; above; above = above.parent) {
            if (above instanceof Scroller) {
                above.show(item);
            }
        }
        wait(40);
        mouseClick(item);
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem.parent).some(item => String(item.text ?? "").includes(words));
    }
    function detail(): string {
        return root.act("act.daily.0")?.detail ?? "";
    }
    // One question, whatever its type, to the next one.
    function answerOne() {
        tryCompare(root.session, "state", SessionModel.Asking);
        root.fixture.answerRight();
        tryCompare(root.session, "state", SessionModel.Answered);
        root.session.next();
    }

    function test_begunLeftGoneOnWithAndDone_data() {
        return [{tag: "phone", width: 390}, {tag: "desktop", width: 1280}];
    }
    function test_begunLeftGoneOnWithAndDone(row) {
        root.open(row.width);
        verify(root.detail().includes("the same for everybody today"), root.detail());
        const code = /Code ([A-Z0-9]{4}) /.exec(root.detail())[1];
        root.tap("act.daily.0");
        root.answerOne();
        verify(root.says("Daily quiz"));
        const questions = root.session.progress.questionsTotal;
        root.session.close();
        tryVerify(() => root.detail().includes("Left half done: 1 of " + questions + " answered"), 2000, root.detail());
        root.tap("act.daily.0");
        compare(root.session.progress.questionsDone, 1);
        while (root.session.state !== SessionModel.Finished) {
            root.answerOne();
        }
        tryVerify(() => root.says("Daily quiz · code " + code));
        verify(root.says("practice only")); // nothing was learnt yet
        verify(!root.act("act.more"));
        root.tap("act.done");
        tryVerify(() => root.detail().includes("Done today: " + questions + " of " + questions + " right"), 2000, root.detail());
        root.tap("act.daily.0");
        tryVerify(() => root.says("Daily quiz · code " + code));
    }

    function test_theNextDayHasAnother() {
        root.open(390);
        root.tap("act.daily.0");
        while (root.session.state !== SessionModel.Finished) {
            root.answerOne();
        }
        root.session.close();
        tryVerify(() => root.detail().includes("Done today"));
        root.fixture.passDays(1);
        root.window.go("today");
        root.window.go("practice");
        tryVerify(() => root.detail().includes("the same for everybody today"), 2000, root.detail());
    }
}
