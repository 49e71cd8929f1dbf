import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// How sure the learner says to be before an answer is judged, and what is made of it.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property SessionModel session: root.fixture ? root.fixture.app.session : null

    name: "Sure"
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
        }
    }

    function open(width: int, height: int, language: int) {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = language;
        root.fixture.app.settings.autoAdvance = false;
        root.fixture.app.settings.tellSure = true;
        root.fixture.app.firstRun.finish();
        root.window = windows.createObject(root, {width: width, height: height});
        tryCompare(root.window, "visible", true);
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        root.fixture.app.startToday();
        tryVerify(() => finder.all(root.window.contentItem).some(item => item instanceof SessionPage && item.activeFocus));
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
    function check(where: string) {
        const shown = root.window.contentItem.parent;
        for (let frame = 0; frame < 100 && finder.troubles(shown).length > 0; ++frame) {
            wait(20);
        }
        compare(finder.troubles(shown).join("\n"), "", where);
    }
    // Up to what of this type is asked; everything before is answered rightly and told to be fairly sure.
    function toType(type: int): bool {
        for (let step = 0; step < 400; ++step) {
            if (root.session.state === SessionModel.Asking && root.session.type === type) {
                return true;
            }
            root.pass(2, true);
            if (root.session.state === SessionModel.Finished) {
                root.session.close();
                root.fixture.passDays(2);
                root.fixture.app.startToday();
            }
        }
        return false;
    }
    // One step on.
    function pass(confidence: int, rightly: bool) {
        if (root.session.state === SessionModel.Asking && root.session.type === SessionModel.Reveal) {
            root.session.tellSure(confidence);
        }
        if (root.session.state === SessionModel.Asking) {
            rightly ? root.fixture.answerRight() : root.fixture.answerWrong();
        }
        if (root.session.weighing) {
            root.session.tellSure(confidence);
        }
        root.session.next();
    }

    function looks(): var {
        return [
            {tag: "390 zh", width: 390, height: 844, language: SettingsModel.Chinese},
            {tag: "390 en", width: 390, height: 844, language: SettingsModel.English},
            {tag: "1280 zh", width: 1280, height: 800, language: SettingsModel.Chinese},
            {tag: "1280 en", width: 1280, height: 800, language: SettingsModel.English}
        ];
    }

    function test_nothingIsJudgedBeforeItIsSaidHowSure_data() {
        return root.looks();
    }
    function test_nothingIsJudgedBeforeItIsSaidHowSure(row) {
        root.open(row.width, row.height, row.language);
        verify(root.toType(SessionModel.Single));
        verify(!root.act("act.sure.1"));
        root.session.choose(root.fixture.rightOption());
        compare(root.session.state, SessionModel.Asking);
        verify(root.session.weighing);
        tryVerify(() => root.act("act.sure.3"));
        root.check("weighing");
        wait(40);
        mouseClick(root.act("act.sure.3"));
        compare(root.session.state, SessionModel.Answered);
        verify(root.session.correct);
        verify(!root.act("act.guessed"), "it was said before");
        root.check("answered");
    }

    function test_untilThenAnotherOptionCanBeChosen() {
        root.open(390, 844, SettingsModel.English);
        verify(root.toType(SessionModel.Single));
        root.session.choose(root.fixture.wrongOption());
        root.session.choose(root.fixture.rightOption());
        verify(root.session.weighing);
        keyClick(Qt.Key_2);
        compare(root.session.state, SessionModel.Answered);
        verify(root.session.correct);
    }

    function test_keysSayItAndEnterDoesNot() {
        root.open(390, 844, SettingsModel.English);
        verify(root.toType(SessionModel.Single));
        root.session.choose(root.fixture.rightOption());
        keyClick(Qt.Key_Return);
        compare(root.session.state, SessionModel.Asking);
        keyClick(Qt.Key_1);
        compare(root.session.state, SessionModel.Answered);
        verify(root.session.correct);
        verify(!root.session.autoAdvance);
    }

    function test_severalAreSubmittedThenWeighed() {
        root.open(390, 844, SettingsModel.English);
        verify(root.toType(SessionModel.Multiple));
        keyClick(Qt.Key_1);
        verify(!root.session.weighing, "more may be chosen");
        keyClick(Qt.Key_Return);
        verify(root.session.weighing);
        keyClick(Qt.Key_A);
        verify(!root.session.weighing, "nothing is chosen any more");
        compare(root.session.state, SessionModel.Asking);
    }

    function test_whatIsRevealedIsWeighedBeforeTheLook() {
        root.open(390, 844, SettingsModel.English);
        verify(root.toType(SessionModel.Reveal));
        verify(root.session.weighing);
        keyClick(Qt.Key_Return);
        verify(!root.session.answering.revealed);
        keyClick(Qt.Key_3);
        verify(root.session.answering.revealed);
        verify(!root.session.weighing);
        root.fixture.answerWrong();
        compare(root.session.state, SessionModel.Answered);
    }

    function test_whatIsTypedIsWeighedWithTheKeys() {
        root.open(390, 844, SettingsModel.English);
        root.fixture.app.settings.typing = true;
        verify(root.toType(SessionModel.Short));
        tryVerify(() => root.act("act.type").activeFocus);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        verify(root.session.weighing);
        keyClick(Qt.Key_3);
        compare(root.session.state, SessionModel.Answered);
        compare(root.session.answering.typing.text, "a");
    }

    function test_offItIsAsItWas() {
        root.open(390, 844, SettingsModel.English);
        root.fixture.app.settings.tellSure = false;
        root.session.close();
        root.fixture.app.continueToday();
        verify(root.toType(SessionModel.Single));
        root.session.choose(root.fixture.rightOption());
        compare(root.session.state, SessionModel.Answered);
    }

    function test_sureAndWrongComesFirstAndIsSaid_data() {
        return root.looks();
    }
    function test_sureAndWrongComesFirstAndIsSaid(row) {
        root.open(row.width, row.height, row.language);
        let asked = 0;
        let stem = "";
        for (let step = 0; step < 300 && root.session.state !== SessionModel.Finished; ++step) {
            const asking = root.session.state === SessionModel.Asking;
            asked += asking ? 1 : 0;
            if (asking && asked === 3) {
                stem = root.session.stem;
            }
            root.pass(asked === 3 ? 3 : 1, !asking || asked > 3);
        }
        compare(root.session.state, SessionModel.Finished);
        const missed = finder.all(root.window.contentItem).filter(item => item instanceof MissedRow);
        verify(missed.length > 1);
        compare(missed[0].stem, stem);
        verify(missed[0].sure);
        verify(!missed[1].sure);
        root.check("summary");
    }

    function test_theEndSaysWhatCountedAndThePoints() {
        root.open(390, 844, SettingsModel.English);
        for (let step = 0; step < 300 && root.session.state !== SessionModel.Finished; ++step) {
            root.pass(2, true);
        }
        const summary = root.session.summary;
        verify(summary.pointsGained > 0);
        verify(root.says(summary.counted + " counted"));
        verify(root.says("+" + summary.pointsGained + " learning points · today " + summary.pointsToday + " / 30"));
        root.session.close();
        root.window.go("mine");
        root.fixture.app.settings.points = false;
        root.window.go("scores");
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof ScoresPage).ready);
        verify(!root.says("Learning points"));
        root.fixture.app.settings.points = true;
        verify(root.says("Learning points"));
        compare(root.act("points.today").value, summary.pointsToday + " / 30");
    }

    // Days of answers: very sure, each second one rightly.
    function overTheDays(days: int) {
        let turn = 0;
        for (let day = 0; day < days; ++day) {
            for (let step = 0; step < 300 && root.session.state !== SessionModel.Finished; ++step) {
                turn += root.session.state === SessionModel.Asking ? 1 : 0;
                root.pass(1 + turn % 3, turn % 2 === 0);
            }
            root.session.close();
            root.fixture.passDays(3);
            root.fixture.app.startToday();
        }
        root.session.close();
    }

    function test_theChartSaysHowManyOfEachWereRight_data() {
        return root.looks();
    }
    function test_theChartSaysHowManyOfEachWereRight(row) {
        root.open(row.width, row.height, row.language);
        root.window.go("scores");
        verify(!root.act("act.table.calibration"), "too little was said");
        root.overTheDays(6);
        root.window.go("today");
        root.window.go("scores");
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof ScoresPage).ready);
        verify(root.fixture.app.scores.lookBack.calibrated);
        root.check("chart");
        const rows = finder.all(root.window.contentItem).filter(item => item instanceof CalibrationRow);
        compare(rows.map(each => each.confidence), [3, 2, 1]);
        for (const each of rows) {
            verify(each.answers > 0);
            verify(root.says(String(each.rightCount)));
        }
        root.fixture.app.scores.lookBack.period = LookBackModel.Always;
        root.act("act.table.calibration").clicked();
        root.check("table");
        compare(finder.all(root.window.contentItem).filter(item => item instanceof CalibrationTableRow).length, 3);
    }
}
