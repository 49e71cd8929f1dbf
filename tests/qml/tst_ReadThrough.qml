import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Study mode: questions with their answers, by buttons, keys and fingers.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property ReadThroughModel reading: root.fixture?.app.readThrough ?? null

    name: "ReadThrough"
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
        root.fixture.app.session.close();
        root.fixture.app.settings.language = SettingsModel.English;
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        root.window.go("practice");
        tryVerify(() => root.act("act.practice.read"));
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
    function says(words: string): bool {
        return finder.all(root.window.contentItem).some(item => String(item.text ?? "").includes(words));
    }
    function open() {
        tryVerify(() => root.window.activeFocusItem instanceof PracticePage);
        finder.tap(root, "act.practice.read");
        tryVerify(() => root.act("act.read.next"));
        tryVerify(() => root.window.activeFocusItem instanceof ReadThroughPage);
    }
    function swipe(way: int) {
        const page = root.act("readThrough");
        const finger = touchEvent(page);
        const y = page.height / 2;
        const from = page.width / 2 - way;
        finger.press(0, page, from, y).commit();
        for (let step = 1; step <= 8; ++step) {
            finger.move(0, page, from + way * 2 * step / 8, y).commit();
            wait(10);
        }
        finger.release(0, page, from + way * 2, y).commit();
    }

    function test_byButtonsToTheEndAndBackToTheFirst() {
        root.open();
        const all = root.reading.count;
        verify(all > 3);
        verify(root.says("Study mode · 1 of " + all));
        verify(!root.act("act.read.before").enabled);
        for (let item = 1; item < all; ++item) {
            mouseClick(root.act("act.read.next"));
            compare(root.reading.item, item);
        }
        verify(root.act("act.read.next").text.includes("That was the last"));
        mouseClick(root.act("act.read.before"));
        compare(root.reading.item, all - 2);
        mouseClick(root.act("act.read.next"));
        mouseClick(root.act("act.read.next"));
        compare(root.reading.item, 0);
    }

    function test_theAnswerStandsThereForEveryTypeAndNothingCanBeAnswered() {
        root.open();
        for (let item = 0; item < root.reading.count; ++item) {
            root.reading.item = item;
            wait(20);
            verify(root.reading.answerText !== "");
            verify(!root.reading.answering.complete);
            const marked = finder.all(root.window.contentItem).some(shown => shown.note === "Right answer" && shown.visible);
            const answer = finder.named(root.window.contentItem, "read.answer");
            verify(marked || (answer && answer.text !== "") || root.reading.type === SessionModel.Matching,
                   root.reading.stem);
        }
        compare(root.fixture.app.session.state, SessionModel.Idle);
    }

    function test_byKeys() {
        root.open();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space);
        compare(root.reading.item, 2);
        keyClick(Qt.Key_Left);
        compare(root.reading.item, 1);
        keyClick(Qt.Key_F);
        verify(root.reading.starred);
        tryVerify(() => root.act("act.read.star").text === "Starred");
        keyClick(Qt.Key_Home);
        compare(root.reading.item, 0);
        keyClick(Qt.Key_Left);
        compare(root.reading.item, 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.act("act.practice.start"));
    }

    function test_aFingerPushesItOnButNotInElderMode() {
        root.open();
        root.swipe(-120);
        tryCompare(root.reading, "item", 1);
        root.swipe(120);
        tryCompare(root.reading, "item", 0);
        root.fixture.app.settings.elder = true;
        root.swipe(-120);
        wait(50);
        compare(root.reading.item, 0);
        verify(root.act("act.read.next"));
    }

    function test_leftAndOpenedAgainItGoesOn() {
        root.open();
        root.reading.item = 4;
        mouseClick(root.act("act.practice.back"));
        root.open();
        compare(root.reading.item, 4);
        root.reading.close();
        tryVerify(() => root.act("act.section.1"));
        root.fixture.app.practice.pickSection(1);
        root.fixture.app.practice.readThrough();
        compare(root.reading.item, 0);
    }

    function test_onEverySize_data() {
        return [{tag: "360", width: 360, height: 800, scale: 100}, {tag: "390", width: 390, height: 844, scale: 200},
            {tag: "1280", width: 1280, height: 800, scale: 100}];
    }
    function test_onEverySize(data: var) {
        root.window.width = data.width;
        root.window.height = data.height;
        root.fixture.app.settings.textScale = data.scale;
        root.open();
        for (let item = 0; item < root.reading.count; ++item) {
            root.reading.item = item;
            wait(20);
            for (const name of ["act.read.next", "act.read.before", "act.practice.back"]) {
                const button = root.act(name);
                const at = button.mapToItem(root.window.contentItem, 0, 0);
                verify(at.x >= 0 && at.x + button.width <= data.width + 0.5, name);
                verify(at.y >= 0 && at.y + button.height <= data.height + 0.5, name);
                verify(button.height >= Theme.touchTarget && button.width >= Theme.touchTarget, name);
            }
        }
    }
}
