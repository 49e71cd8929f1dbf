import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// When things come back: as for most people, or as the learner's own answers say.
TestCase {
    id: root

    property TrainedLearner learner
    property Main window
    readonly property MemoryModel model: root.learner ? root.learner.app.memory : null

    name: "Memory"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: learners

        TrainedLearner {}
    }
    Component {
        id: windows

        Main {
            app: root.learner.app
            width: 360
            height: 800
            place: "mine"
        }
    }

    function init() {
        root.learner = createTemporaryObject(learners, root);
        root.learner.app.settings.language = SettingsModel.English;
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
        tryVerify(() => root.page()?.ready ?? false);
        wait(40);
    }

    // Before the learner it shows.
    function cleanup() {
        root.learner.letGo();
        Theme.textScale = 1;
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function page(): Item {
        return finder.all(root.window.contentItem).find(item => item instanceof MinePage) ?? null;
    }
    function act(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }
    // Into sight first: the page is longer than the window.
    function reach(name: string): Item {
        tryVerify(() => root.act(name) !== null, 5000, name);
        const item = root.act(name);
        wait(40); // lines and flows are laid out with the next frame
        const scroller = finder.all(root.window.contentItem.parent).filter(above => above instanceof Scroller)
            .find(above => finder.all(above).includes(item));
        if (scroller) {
            scroller.show(item);
        }
        wait(40); // lines and flows are laid out with the next frame
        return item;
    }
    function tap(name: string) {
        mouseClick(root.reach(name));
    }
    function words(name: string): string {
        return root.act(name)?.text ?? "";
    }
    function trained() {
        root.learner.bring(40);
        root.tap("act.memory.train");
        tryCompare(root.model, "state", MemoryModel.Adjusted, 20000);
        tryVerify(() => !root.act("memory.busy"));
        wait(40);
    }

    function test_tooFewAnswersSayHowManyAreNeeded() {
        compare(root.words("memory.standing"), "For now as fits most people. After 100 answers it follows how fast you forget; so far there are 0.");
        root.learner.bring(10);
        verify(root.words("memory.standing").endsWith("so far there are 30."));
        verify(!root.act("act.memory.train"));
        verify(!root.act("act.memory.usual"));
        verify(!root.act("memory.impossible"));
    }

    function test_enoughAnswersAreWaitedWith() {
        root.learner.bring(40);
        compare(root.words("memory.standing"), "For now as fits most people. It will soon be adjusted to your 120 answers.");
        verify(root.act("act.memory.train"));
    }

    function test_adjustedItSaysToHowManyAnswersAndWhen() {
        root.trained();
        verify(root.words("memory.standing").endsWith("by your 120 answers (22 November 2026)."));
        verify(root.words("memory.loss").includes(" → "));
        verify(!root.act("memory.fresh"));
        verify(!root.act("act.memory.train"));
        root.learner.bring(2);
        compare(root.words("memory.fresh"), "6 new answers since then.");
        verify(root.act("act.memory.train"));
    }

    function test_whileItIsAdjustedItShowsThatAndCanBeStopped() {
        root.learner.bring(40);
        root.learner.holdUp();
        root.tap("act.memory.train");
        tryVerify(() => root.act("memory.busy"));
        verify(!root.act("memory.standing"));
        verify(!root.act("act.memory.train"));
        root.reach("act.memory.cancel").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        root.learner.letGo();
        tryVerify(() => !root.act("memory.busy"));
        compare(root.words("memory.standing"), "As fits most people.");
        verify(root.act("act.memory.train"));
    }

    function test_goingBackToTheUsualIsAskedFirst() {
        root.trained();
        root.tap("act.memory.usual");
        root.tap("act.memory.usual.no");
        tryVerify(() => !root.act("act.memory.usual.no"));
        compare(root.model.state, MemoryModel.Adjusted);
        root.tap("act.memory.usual");
        tryVerify(() => root.act("act.memory.usual.yes"));
        wait(200);
        root.tap("act.memory.usual.yes");
        tryCompare(root.model, "state", MemoryModel.Usual);
        tryVerify(() => !root.act("act.memory.usual.yes"));
        compare(root.words("memory.standing"), "As fits most people.");
        verify(!root.act("act.memory.usual"));
        verify(root.act("act.memory.train"));
    }

    function test_largeTextCutsNothing_data() {
        return [{tag: "en", language: SettingsModel.English}, {tag: "zh", language: SettingsModel.Chinese}];
    }
    function test_largeTextCutsNothing(row) {
        root.learner.app.settings.language = row.language;
        root.learner.app.settings.textScale = 200;
        root.trained();
        root.learner.bring(2);
        for (const name of ["memory.standing", "memory.fresh", "memory.loss", "act.memory.train", "act.memory.usual"]) {
            const item = root.reach(name);
            const begin = item.mapToItem(root.window.contentItem, 0, 0).x;
            verify(begin >= 0 && begin + item.width <= root.window.width, name);
            verify(item.height >= (item.implicitHeight ?? 0), name);
        }
    }
}
