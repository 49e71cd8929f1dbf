import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The place for results: before anything was answered and after, charts and tables, by mouse, touch and keys.
TestCase {
    id: root

    property Fixture fixture
    property Main window

    name: "Scores"
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
            height: 3000
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
        root.fixture.app.firstRun.finish();
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
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
    // After a day of learning and one of rest.
    function open() {
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        root.fixture.passDays(2);
        root.window.go("scores");
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof ScoresPage).ready);
        wait(40); // lines and flows are laid out with the next frame
    }
    function press(way: string, item: Item) {
        if (way === "mouse") {
            mouseClick(item);
        } else if (way === "touch") {
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        } else {
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
        }
    }

    function test_beforeTheFirstAnswerItSaysWhatWillBeHereAndLeadsToToday() {
        root.window.go("scores");
        verify(root.says("begin with the first answer"));
        verify(!root.act("act.chart.calendar"));
        mouseClick(root.act("act.toToday"));
        compare(root.window.place, "today");
    }

    function test_itLeadsWithTheCoreFactsMastered() {
        root.open();
        const core = root.fixture.app.scores.core;
        verify(root.says("Core facts mastered"));
        verify(root.says(core.mastered + "/" + core.facts));
        verify(root.says(core.learning + " more on the way"));
    }

    function test_everyChartIsATableToo_data() {
        const rows = [];
        for (const way of ["mouse", "touch", "keys"]) {
            rows.push({tag: "calendar, " + way, way: way, name: "calendar", chart: "act.chart.calendar"});
            rows.push({tag: "forecast, " + way, way: way, name: "forecast", chart: "act.chart.forecast"});
            rows.push({tag: "rates, " + way, way: way, name: "rates", chart: ""});
        }
        return rows;
    }
    function test_everyChartIsATableToo(row) {
        root.open();
        const toggle = root.act("act.table." + row.name);
        compare(toggle.text, "Table");
        root.press(row.way, toggle);
        compare(toggle.text, "Chart");
        if (row.chart !== "") {
            verify(!root.act(row.chart));
        }
        wait(40);
        root.press(row.way, toggle);
        compare(toggle.text, "Table");
        if (row.chart !== "") {
            verify(root.act(row.chart));
        }
    }

    function test_oneKeyTurnsAllChartsIntoTables() {
        root.open();
        keyClick(Qt.Key_T);
        verify(!root.act("act.chart.calendar"));
        verify(!root.act("act.chart.forecast"));
        keyClick(Qt.Key_T);
        verify(root.act("act.chart.calendar"));
        verify(root.act("act.chart.forecast"));
    }

    function test_arrowsGoFromDayToDayAndTheDayIsSaid() {
        root.open();
        const chart = root.act("act.chart.calendar");
        chart.forceActiveFocus(Qt.TabFocusReason);
        verify(chart.currentText.includes("Today"), chart.currentText);
        verify(chart.currentText.includes("nothing"), chart.currentText);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        verify(chart.currentText.includes("questions"), chart.currentText);
        verify(chart.Accessible.name.includes(chart.currentText));
        const before = chart.current;
        keyClick(Qt.Key_Left);
        compare(chart.current, before - 7);
        keyClick(Qt.Key_End);
        compare(chart.current, chart.count - 1);
    }

    function test_aTapSaysWhatAColumnStandsFor_data() {
        return [{tag: "mouse"}, {tag: "touch"}];
    }
    function test_aTapSaysWhatAColumnStandsFor(row) {
        root.open();
        const chart = root.act("act.chart.forecast");
        verify(chart.currentText.startsWith("Today"), chart.currentText);
        if (row.tag === "mouse") {
            mouseClick(chart, chart.width / 2, chart.height / 2);
        } else {
            const touch = touchEvent(chart);
            touch.press(0, chart, chart.width / 2, chart.height / 2).commit();
            touch.release(0, chart, chart.width / 2, chart.height / 2).commit();
        }
        verify(chart.current > 3 && chart.current < 11, chart.current);
        verify(!chart.currentText.startsWith("Today"), chart.currentText);
    }

    function test_everyColumnAndDayHasANameWithItsUnit() {
        root.open();
        const columns = finder.all(root.act("act.chart.forecast")).filter(item => item instanceof ColumnMark);
        compare(columns.length, 14);
        const days = finder.all(root.act("act.chart.calendar")).filter(item => item instanceof DayMark);
        compare(days.length, root.fixture.app.scores.calendar.count);
        const chart = root.act("act.chart.calendar");
        const names = columns.map(column => column.Accessible.name);
        for (let day = 0; day < days.length; ++day) {
            chart.current = day;
            names.push(chart.Accessible.name);
        }
        for (const name of names) {
            verify(name.includes("question") || name.includes("nothing"), name);
        }
    }

    function test_thePeriodIsChosen_data() {
        return [{tag: "mouse"}, {tag: "touch"}, {tag: "keys"}];
    }
    function test_thePeriodIsChosen(row) {
        root.open();
        root.fixture.passDays(60);
        root.fixture.app.scores.refresh();
        wait(40);
        verify(root.says("No reviews in this time."));
        if (row.tag === "keys") {
            root.act("act.period.0").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
        } else {
            root.press(row.tag, root.act("act.period.1"));
        }
        compare(root.fixture.app.scores.period, ScoresModel.Ever);
        verify(root.says("All together"));
    }

    function test_theLanguageChangesEveryDay() {
        root.open();
        root.fixture.app.settings.language = SettingsModel.Chinese;
        const chart = root.act("act.chart.calendar");
        verify(chart.currentText.includes("月"), chart.currentText);
    }

    function test_aPastSessionIsListed() {
        root.open();
        verify(root.says("Past sessions"));
        compare(root.fixture.app.scores.sessions.count, 1);
        verify(!root.act("act.sessions.more"));
    }
}
