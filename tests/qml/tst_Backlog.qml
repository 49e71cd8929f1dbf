import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// What is due and does not fit in a day: when it is caught up with, and what comes first.
TestCase {
    id: root

    property ShortDays fixture
    property Main window

    name: "Backlog"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        ShortDays {}
    }
    Component {
        id: windows

        Main {
            app: root.fixture.app
            width: 360
            height: 800
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
        root.fixture.study(9);
        root.fixture.passDays(60);
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

    function line(): Item {
        return finder.named(root.window.contentItem, "today.putOff");
    }
    function plan(): string {
        const today = root.fixture.app.today;
        return today.caughtUpIn > 1
            ? today.putOff + " more are put off to the days after, caught up in about " + today.caughtUpIn + " days."
            : today.putOff + (today.putOff === 1 ? " more is" : " more are") + " put off and caught up tomorrow.";
    }

    function test_todaySaysWhenTheRestIsCaughtUpUntilItIs_data() {
        return [{tag: "usual", elder: false}, {tag: "elder", elder: true}];
    }
    function test_todaySaysWhenTheRestIsCaughtUpUntilItIs(row) {
        const today = root.fixture.app.today;
        root.fixture.app.settings.elder = row.elder;
        tryVerify(() => root.line());
        verify(today.caughtUpIn > 1, "more than one day's work");
        const longest = today.caughtUpIn;
        const told = [];
        for (let day = 0; day <= longest && today.putOff > 0; ++day) {
            compare(root.line().text.split("\n")[0], root.plan());
            compare(root.line().text.includes("\nFirst comes what matters most and is nearest to being forgotten."), !row.elder);
            told.push(today.caughtUpIn);
            root.fixture.study(1);
            wait(60);
        }
        compare(told.length, longest);
        compare(told[told.length - 1], 1);
        compare(today.putOff, 0);
        verify(!root.line(), "nothing is left over");
    }

    function test_nothingOfItIsCutInLargeType_data() {
        return [{tag: "usual", elder: false}, {tag: "elder", elder: true}];
    }
    function test_nothingOfItIsCutInLargeType(row) {
        root.fixture.app.settings.elder = row.elder;
        root.fixture.app.settings.textScale = 200;
        tryVerify(() => root.line());
        wait(60);
        compare(finder.troubles(root.window.contentItem).join("\n"), "");
        root.fixture.app.settings.textScale = 100;
    }
}
