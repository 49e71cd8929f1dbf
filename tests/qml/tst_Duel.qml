import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Two on one screen: beside each other, opposite each other, with mouse, two fingers and one keyboard.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property DuelModel duel: root.fixture?.app.duel ?? null

    name: "Duel"
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
        return root.window.contentItem.parent;
    }
    function act(name: string): Item {
        return finder.named(root.room(), name);
    }
    function tap(name: string) {
        tryVerify(() => root.act(name), 2000, name);
        wait(40);
        const item = root.act(name);
        for (let above = item.parent; above; above = above.parent) {
            if (above instanceof Scroller) {
                above.show(item);
            }
        }
        wait(40);
        mouseClick(root.act(name));
    }
    function says(words: string): bool {
        return finder.all(root.room()).some(item => String(item.text ?? "").includes(words));
    }
    function words(name: string): string {
        return root.act(name)?.text ?? "";
    }
    function begin(width: int, height: int, turned: bool) {
        root.window.width = width;
        root.window.height = height;
        root.duel.open();
        root.duel.turned = turned;
        root.duel.start("", "");
        tryVerify(() => root.window.activeFocusItem instanceof DuelPage);
    }

    function test_fromPracticeToTheResult_data() {
        return [{tag: "phone", width: 390, height: 844}, {tag: "small", width: 360, height: 800}, {tag: "wide", width: 1280, height: 800}];
    }
    function test_fromPracticeToTheResult(row) {
        root.window.width = row.width;
        root.window.height = row.height;
        root.window.go("practice");
        root.tap("act.practice.duel");
        tryVerify(() => root.act("act.duel.start"));
        root.tap("act.duel.start");
        tryCompare(root.duel, "state", DuelModel.Asking);
        while (root.duel.state === DuelModel.Asking) {
            root.tap("act.duel.left.0");
            verify(root.duel.left.answered);
            compare(root.words("act.duel.left.state"), "Answered");
            verify(!root.says("Right answer"), "not before both have answered");
            root.tap("act.duel.right.1");
            tryCompare(root.duel, "state", DuelModel.Shown);
            tryVerify(() => root.says("Right answer: "));
            root.tap("act.duel.onward");
        }
        tryCompare(root.duel, "state", DuelModel.Done);
        tryVerify(() => root.act("duel.leftResult"));
        compare(root.duel.left.points + root.duel.right.points, root.duel.count * 2 - root.duel.missed.rowCount() - root.bothMissed());
        verify(root.says("Missed by: "));
        root.tap("act.duel.done");
        tryCompare(root.duel, "state", DuelModel.Idle);
    }
    function bothMissed(): int {
        return finder.all(root.room()).filter(item => String(item.text ?? "") === "Missed by: A, B").length;
    }

    function test_oneKeyboardForBoth() {
        root.begin(1280, 800, false);
        keyClick(Qt.Key_7);
        verify(root.duel.right.answered);
        verify(!root.duel.left.answered);
        keyClick(Qt.Key_1);
        tryCompare(root.duel, "state", DuelModel.Shown);
        compare(root.duel.left.pick, 0);
        compare(root.duel.right.pick, 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.duel.state !== DuelModel.Shown);
        if (root.duel.state === DuelModel.Asking) {
            keyClick(Qt.Key_Return);
            compare(root.duel.state, DuelModel.Asking, "nobody has answered: a slip shows nothing");
            keyClick(Qt.Key_2, Qt.KeypadModifier);
            verify(root.duel.right.answered && !root.duel.left.answered, "the number pad is at the right");
            keyClick(Qt.Key_2);
            tryCompare(root.duel, "state", DuelModel.Shown);
        }
        keyClick(Qt.Key_Escape);
        tryCompare(root.duel, "state", DuelModel.Idle);
    }

    function test_twoFingersAtOnce() {
        root.begin(390, 844, true);
        wait(60);
        const left = root.act("act.duel.left.0");
        const right = root.act("act.duel.right.1");
        const content = root.window.contentItem;
        const a = left.mapToItem(content, left.width / 2, left.height / 2);
        const b = right.mapToItem(content, right.width / 2, right.height / 2);
        verify(b.y < a.y, "who sits opposite has the upper half");
        touchEvent(content).press(0, content, a.x, a.y).press(1, content, b.x, b.y).commit();
        touchEvent(content).release(0, content, a.x, a.y).release(1, content, b.x, b.y).commit();
        tryCompare(root.duel, "state", DuelModel.Shown);
        compare(root.duel.left.pick, 0);
        compare(root.duel.right.pick, 1);
    }

    // Of a press meant for "Show", or of a key that is held, no more than the answer comes.
    function test_aSecondPressDoesNotSkipTheAnswer_data() {
        return [{tag: "double click"}, {tag: "touch twice"}, {tag: "Enter twice"}, {tag: "Enter held"}];
    }
    function test_aSecondPressDoesNotSkipTheAnswer(row) {
        root.begin(390, 844, false);
        root.duel.pick(DuelModel.Left, 0);
        wait(60);
        root.fixture.setSettleMs(300);
        root.pressTwice(row.tag, "act.duel.onward");
        compare(root.duel.state, DuelModel.Shown);
        verify(root.says("Right answer: "));
        tryVerify(() => !root.duel.settling);
        if (row.tag === "Enter held") {
            root.fixture.repeatKey(root.window, Qt.Key_Return);
        }
        compare(root.duel.state, DuelModel.Shown);
        keyClick(Qt.Key_Return);
        verify(root.duel.state !== DuelModel.Shown);
    }
    function pressTwice(way: string, name: string) {
        const item = root.act(name);
        const finger = touchEvent(item);
        if (way === "double click") {
            mouseDoubleClickSequence(item);
        } else if (way === "touch twice") {
            for (let press = 0; press < 2; ++press) {
                finger.press(0, item).commit();
                finger.release(0, item).commit();
            }
        } else {
            keyPress(Qt.Key_Return);
            if (way === "Enter held") {
                root.fixture.repeatKey(root.window, Qt.Key_Return);
            } else {
                keyClick(Qt.Key_Return);
            }
            keyRelease(Qt.Key_Return);
        }
    }

    function test_theResultIsNotThrownAwayByAHeldKey() {
        root.duel.size = 0;
        root.begin(390, 844, false);
        while (root.duel.number < root.duel.count || root.duel.state === DuelModel.Asking) {
            root.duel.pick(DuelModel.Left, 0);
            root.duel.show();
            if (root.duel.number < root.duel.count) {
                root.duel.goOn();
            }
        }
        root.fixture.setSettleMs(300);
        keyPress(Qt.Key_Return);
        compare(root.duel.state, DuelModel.Done);
        for (let times = 0; times < 6; ++times) {
            wait(100);
            root.fixture.repeatKey(root.window, Qt.Key_Return);
        }
        keyRelease(Qt.Key_Return);
        compare(root.duel.state, DuelModel.Done);
        verify(root.act("duel.leftResult"));
        root.act("act.duel.done").forceActiveFocus(Qt.TabFocusReason);
        root.fixture.repeatKey(root.window, Qt.Key_Return);
        compare(root.duel.state, DuelModel.Done, "nor on the button");
        keyClick(Qt.Key_Return);
        compare(root.duel.state, DuelModel.Idle);
    }

    function test_theSwitchIsOfferedWhereItCanBePlayed() {
        root.window.width = 390;
        root.window.height = 844;
        root.duel.open();
        tryVerify(() => root.act("act.duel.turned"));
        root.duel.turned = true;
        root.window.height = 360;
        tryVerify(() => !root.act("act.duel.turned"), 2000, "no half of this is to be read");
        root.duel.start("", "");
        tryVerify(() => root.act("act.duel.left.0"));
        compare(root.act("act.duel.left.0").words, "", "beside each other");
    }

    function test_nothingIsCut_data() {
        const rows = [];
        for (const language of [SettingsModel.English, SettingsModel.Chinese]) {
            for (const size of [[360, 640], [390, 844], [1280, 800]]) {
                for (const look of ["usual", "elder", "double"]) {
                    rows.push({tag: language + " " + size[0] + " " + look, language: language, width: size[0], height: size[1], look: look});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCut(row) {
        const app = root.fixture.app;
        app.settings.language = row.language;
        app.settings.elder = row.look === "elder";
        app.settings.textScale = row.look === "double" ? 200 : app.settings.textScale;
        app.settings.theme = row.look === "elder" ? SettingsModel.Dark : SettingsModel.Light;
        for (const turned of [false, true]) {
            root.begin(row.width, row.height, turned);
            wait(60);
            root.checkStems();
            for (const side of ["left", "right"]) {
                for (let option = 0; option < root.duel.options.length; ++option) {
                    root.checkKey(finder.reach(root, "act.duel." + side + "." + option));
                }
            }
            root.checkWords();
            root.duel.show();
            wait(60);
            root.checkWords();
            root.duel.leave();
        }
    }
    // Who comes to a question reads at least two lines of it at once, and can read all.
    function checkStems() {
        for (const stem of finder.all(root.room()).filter(item => item.objectName === "duel.stem")) {
            const scroller = root.scrollerOf(stem);
            const place = stem.mapToItem(scroller.contentItem, 0, 0).y;
            compare(scroller.contentY, 0);
            const lines = Math.min(2, stem.lineCount);
            verify(scroller.height - place >= lines * stem.height / stem.lineCount - 1, "the question has " + scroller.height);
            verify(place + stem.height <= scroller.contentHeight + 1);
        }
    }
    function scrollerOf(item: Item): Item {
        let above = item.parent;
        while (above && !(above instanceof Scroller)) {
            above = above.parent;
        }
        return above;
    }
    function checkKey(key: Item) {
        verify(key.width >= 48 && key.height >= 48);
        const scroller = root.scrollerOf(key);
        const around = scroller ?? root.window.contentItem;
        const place = key.mapToItem(around, 0, 0);
        verify(place.x >= 0 && place.x + key.width <= around.width + 1 && place.y >= -1, "in sight");
        verify(place.y + key.height <= around.height + 1, "in sight: " + place.y + "+" + key.height + " of " + around.height);
    }
    function checkWords() {
        for (const item of finder.all(root.room())) {
            if (item.visible && item.text !== undefined && item.contentWidth !== undefined && item.text !== "") {
                verify(item.contentWidth <= item.width + 1, item.text);
            }
        }
    }
}
