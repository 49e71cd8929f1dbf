import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The date of an exam: chosen by mouse, finger and keys; planned for; said on Today.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property ExamModel exam: root.fixture ? root.fixture.app.exam : null

    name: "Exam"
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
            place: "mine"
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
    }
    function open(width: int, height: int) {
        root.window = windows.createObject(root, {width: width, height: height});
        tryCompare(root.window, "visible", true);
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
    }

    // Before the fixture it shows.
    function cleanup() {
        if (root.window) {
            root.window.destroy();
            root.window = null;
        }
        wait(0);
    }

    function act(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }
    function reach(name: string): Item {
        tryVerify(() => root.act(name) !== null, 5000, name);
        const item = root.act(name);
        wait(40); // lines and flows are laid out with the next frame
        const scroller = finder.all(root.window.contentItem.parent).filter(above => above instanceof Scroller)
            .find(above => finder.all(above).includes(item));
        if (scroller) {
            scroller.show(item);
        }
        wait(40);
        return item;
    }
    function tap(name: string) {
        mouseClick(root.reach(name));
    }
    function finger(name: string) {
        const item = root.reach(name);
        const touch = touchEvent(item);
        touch.press(0, item).commit();
        touch.release(0, item).commit();
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem.parent).some(item => String(item.text ?? "").includes(words));
    }
    function openSheet(how) {
        how("act.exam.set");
        tryVerify(() => root.act("act.exam.plan") !== null || root.act("act.exam.done") !== null);
        wait(200);
    }
    function planned() {
        tryVerify(() => !root.exam.planning && root.exam.planned, 20000);
        wait(60);
    }
    // 22 November 2026 is a Sunday: the offer is 20 December, the last place but fourteen or so.
    function placeOf(name: string): int {
        for (let place = 0; place < 42; ++place) {
            if (root.act("act.exam.day." + place)?.Accessible.name === name) {
                return place;
            }
        }
        return -1;
    }

    function test_isSetByHandAndRemoved_data() {
        return [{tag: "mouse", how: name => root.tap(name)}, {tag: "touch", how: name => root.finger(name)}];
    }
    function test_isSetByHandAndRemoved(row) {
        root.open(390, 844);
        verify(root.says("Set an exam date"));
        root.openSheet(row.how);
        row.how("act.exam.monthBefore");
        compare(root.act("exam.month").text, "November 2026");
        row.how("act.exam.monthAfter");
        row.how("act.exam.day." + root.placeOf("Saturday, 12 December 2026"));
        row.how("act.exam.share.0");
        compare(root.act("exam.chosen").text.replace("\n", " · "), "Saturday, 12 December 2026 · in 20 days");
        row.how("act.exam.plan");
        root.planned();
        compare(root.exam.dateText, "Saturday, 12 December 2026");
        compare(root.exam.share, 80);
        verify(root.act("exam.plainly").text !== "");
        verify(root.says("about " + root.exam.remembered + "% on the day; wanted: 80%"));
        row.how("act.exam.done");
        tryVerify(() => !root.act("act.exam.done"));
        verify(root.says("in 20 days"));
        row.how("act.exam.planAgain");
        root.planned();
        row.how("act.exam.clear");
        verify(!root.exam.isSet);
        verify(root.says("Set an exam date"));
    }

    function test_isSetByKeys() {
        root.open(390, 844);
        root.reach("act.exam.set").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.act("act.exam.plan"));
        wait(200);
        const tabbed = finder.all(root.window.contentItem.parent)
            .filter(item => item.objectName.startsWith("act.exam.day.") && item.focusPolicy === Qt.TabFocus);
        compare(tabbed.length, 1); // one stop for Tab
        compare(tabbed[0].Accessible.name, "Sunday, 20 December 2026");
        tabbed[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_PageDown);
        verify(root.says("Thursday, 14 January 2027"));
        compare(root.window.activeFocusItem.Accessible.name, "Thursday, 14 January 2027");
        keyClick(Qt.Key_PageUp);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Down);
        verify(root.says("Sunday, 20 December 2026"));
        keyClick(Qt.Key_Tab); // the share
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        root.planned();
        compare(root.exam.share, 95);
        compare(root.exam.daysLeft, 28);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.exam.done"));
        compare(root.window.place, "mine");
        const clear = root.reach("act.exam.clear");
        clear.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(!root.exam.isSet);
        compare(root.window.activeFocusItem.objectName, "act.exam.set");
    }

    function test_aDayThatIsPastCannotBeChosen() {
        root.open(390, 844);
        root.openSheet(name => root.tap(name));
        root.tap("act.exam.monthBefore");
        const past = root.placeOf("Sunday, 22 November 2026");
        verify(past >= 0);
        root.tap("act.exam.day." + past);
        verify(root.says("Sunday, 20 December 2026 · in 28 days"));
    }

    function test_todaySaysHowFarItIs_data() {
        return [{tag: "today", elder: false}, {tag: "elder", elder: true}];
    }
    function test_todaySaysHowFarItIs(row) {
        root.fixture.app.settings.elder = row.elder;
        root.open(390, 844);
        root.window.place = "today";
        wait(60);
        verify(!root.act("act.exam.line")); // nothing is said where there is none
        root.exam.month.move(20 - root.exam.month.daysLeft);
        root.exam.setExam(90);
        root.planned();
        tryVerify(() => root.act("act.exam.line"));
        compare(root.act("act.exam.line").text, "Exam in 20 days · about " + root.exam.remembered + "% remembered");
        root.tap("act.exam.line");
        tryVerify(() => root.act("act.exam.done"));
        wait(200);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.exam.done"));
        root.fixture.passDays(19);
        root.planned();
        tryVerify(() => root.act("act.exam.line").detail.startsWith("Final review"));
        verify(root.act("act.exam.line").text.startsWith("Exam in 1 day"));
        root.fixture.passDays(1);
        tryVerify(() => root.act("act.exam.line").text.startsWith("The exam is today"));
        root.fixture.passDays(1);
        tryVerify(() => !root.act("act.exam.line"));
    }

    function test_nothingIsCutOrTooSmall_data() {
        const rows = [];
        for (const language of [SettingsModel.Chinese, SettingsModel.English]) {
            for (const scale of [100, 150, 200]) {
                for (const size of [[360, 800], [1280, 800]]) {
                    rows.push({tag: size[0] + (language === SettingsModel.Chinese ? " zh " : " en ") + scale, size: size,
                        language: language, scale: scale});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCutOrTooSmall(row) {
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.open(row.size[0], row.size[1]);
        root.exam.month.move(9 - root.exam.month.daysLeft);
        root.exam.setExam(95);
        root.planned();
        compare(finder.troubles(root.window.contentItem), []);
        root.openSheet(name => root.tap(name));
        compare(finder.troubles(root.window.contentItem.parent), []);
        root.tap("act.exam.done");
        root.window.place = "today";
        wait(100);
        compare(finder.troubles(root.window.contentItem), []);
    }
}
