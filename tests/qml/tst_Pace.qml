import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// How fast and how firmly: the three choices, the chart, the easy days.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property PaceModel model: root.fixture ? root.fixture.app.pace : null

    name: "Pace"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        Fixture {}
    }
    // So much that there is time to stop.
    Component {
        id: longBooks

        LongBook {}
    }
    Component {
        id: longWindows

        Main {
            property LongBook book

            app: book.app
            width: 390
            height: 844
        }
    }
    Component {
        id: windows

        Main {
            app: root.fixture.app
            width: 390
            height: 844
            place: "mine"
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
        tryCompare(root.model, "state", PaceModel.Ready);
        wait(40);
    }

    // Before the fixture it shows.
    function cleanup() {
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function act(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }
    // Into sight first: the page is longer than the window.
    function reach(name: string): Item {
        const item = root.act(name);
        verify(item, name);
        wait(40);
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
    function stand(name: string) {
        root.reach(name).forceActiveFocus(Qt.TabFocusReason);
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem.parent).some(item => String(item.text ?? "").includes(words));
    }
    function openChart() {
        root.tap("act.pace.own");
        tryVerify(() => root.act("act.chart.pace"));
        wait(250); // it slides in
    }

    function test_eachChoiceSaysWhatItComesTo() {
        for (const choice of [0, 1, 2]) {
            const card = root.act("act.pace." + choice);
            verify(/About \d+ minutes? a day, \d+ on the busiest\nAfter 3 months you know \d+%/.test(card.detail), card.detail);
        }
    }

    function test_aPaceOfOnesOwnIsShownAndGivenUpForOneOfTheThree() {
        verify(root.act("act.pace.3"), "the fixture's rules are none of the three");
        verify(root.act("act.pace.3").chosen);
        root.tap("act.pace.0");
        tryVerify(() => root.act("act.pace.0").chosen);
        verify(!root.act("act.pace.3"));
        root.finger("act.pace.2");
        tryVerify(() => root.act("act.pace.2").chosen);
        root.stand("act.pace.1");
        keyClick(Qt.Key_Space);
        tryVerify(() => root.act("act.pace.1").chosen);
        verify(!root.act("act.pace.2").chosen);
        tryCompare(root.model, "state", PaceModel.Ready);
    }

    function test_numbersAreTriedFirstAndKeptWhenWanted() {
        root.tap("act.pace.1");
        root.openChart();
        compare(root.model.trial.retention, 90);
        verify(!root.act("act.pace.keep").enabled);
        root.tap("act.pace.retention.more");
        root.finger("act.pace.fresh.less");
        compare(root.model.trial.retention, 91);
        compare(root.model.trial.newPerDay, 4);
        tryVerify(() => root.says("you know"));
        verify(root.act("act.pace.1").chosen, "only tried");
        root.stand("act.pace.keep");
        keyClick(Qt.Key_Return);
        verify(root.model.trial.present);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.pace.keep"));
        tryVerify(() => root.act("act.pace.3").chosen);
        verify(root.act("act.pace.3").detail.includes("Up to 4 new facts"));
    }

    function test_theChartIsGoneThroughByArrowsAndByTouch() {
        root.tap("act.pace.1");
        root.openChart();
        root.stand("act.chart.pace");
        keyClick(Qt.Key_Home);
        compare(root.model.trial.retention, 70);
        keyClick(Qt.Key_Right);
        compare(root.model.trial.retention, 75);
        keyClick(Qt.Key_End);
        compare(root.model.trial.retention, 97);
        const chart = root.act("act.chart.pace");
        tryVerify(() => chart.Accessible.name.includes("97%: About"), 1000, chart.Accessible.name);
        const touch = touchEvent(chart);
        touch.press(0, chart, 30, chart.height / 2).commit();
        touch.release(0, chart, 30, chart.height / 2).commit();
        compare(root.model.trial.retention, 70);
    }

    function test_theChartIsReadAsATable() {
        root.openChart();
        root.tap("act.table.pace");
        tryVerify(() => !root.act("act.chart.pace"));
        for (const wanted of ["70%", "85%", "97%"]) {
            verify(root.says(wanted + " wanted"), wanted);
        }
        verify(root.says("20 new a day"));
    }

    function test_easyDaysAreChosenForEachDay() {
        root.tap("act.easyDays");
        tryVerify(() => root.act("act.easyDay.6.2"));
        wait(250);
        root.tap("act.easyDay.6.2");
        root.stand("act.easyDay.5.0");
        keyClick(Qt.Key_Right);
        compare(root.model.easyDays.wishes.join(), "0,0,0,0,0,1,2");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.easyDay.6.2"));
        verify(root.act("act.easyDays").detail.includes("Fewer: Saturday"));
        verify(root.act("act.easyDays").detail.includes("None: Sunday"));
    }

    function test_whatIsStoppedSaysSoAndIsWorkedOutWhenWanted() {
        const book = createTemporaryObject(longBooks, root);
        book.app.settings.language = SettingsModel.English;
        const window = longWindows.createObject(root, {book: book});
        const pace = book.app.pace;
        window.place = "mine";
        tryVerify(() => pace.state === PaceModel.Playing);
        pace.cancel();
        tryCompare(pace, "state", PaceModel.Cancelled);
        const named = name => finder.named(window.contentItem.parent, name);
        tryVerify(() => named("act.pace.again"));
        compare(finder.troubles(window.contentItem.parent).join("\n"), "");
        verify(named("act.pace.0").detail.includes("Not worked out"));
        named("act.pace.again").act();
        tryCompare(pace, "state", PaceModel.Ready, 20000);
        verify(!named("act.pace.again"));
        verify(named("act.pace.0").detail.includes("you know"));
        window.destroy();
        wait(0);
    }

    function test_nothingIsCut_data() {
        let rows = [];
        for (const language of [SettingsModel.Chinese, SettingsModel.English]) {
            for (const width of [360, 1280]) {
                for (const scale of [100, 200]) {
                    rows.push({tag: [language, width, scale].join(" "), language: language, width: width, scale: scale});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCut(row) {
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.window.width = row.width;
        root.window.height = 800;
        wait(100);
        const within = root.window.contentItem.parent;
        const calm = () => tryVerify(() => finder.troubles(within).length === 0, 1000, finder.troubles(within).join("\n"));
        calm();
        root.openChart();
        calm();
        root.tap("act.table.pace");
        wait(100);
        calm();
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.pace.keep"));
        root.tap("act.easyDays");
        tryVerify(() => root.act("act.easyDay.0.0"));
        wait(250);
        calm();
    }
}
