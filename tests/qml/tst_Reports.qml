import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// A question is wrong: reported in two taps, listed and taken back; and answers that were corrected since are told.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property SessionModel session: root.fixture ? root.fixture.app.session : null

    name: "Reports"
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

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
        root.fixture.app.settings.autoAdvance = false;
    }
    // Before the fixture it shows.
    function cleanup() {
        if (root.window) {
            root.window.destroy();
            root.window = null;
        }
        wait(0);
    }
    function open(width: int, height: int) {
        root.window = windows.createObject(root, {width: width, height: height});
        tryCompare(root.window, "visible", true);
    }
    function act(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }
    function reach(name: string): Item {
        return finder.reach(root, name);
    }
    function tap(name: string) {
        finder.tap(root, name);
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem.parent).some(item => String(item.text ?? "").includes(words));
    }
    function sound(where: string) {
        const shown = root.window.contentItem.parent;
        for (let frame = 0; frame < 100 && finder.troubles(shown).length > 0; ++frame) {
            wait(20);
        }
        compare(finder.troubles(shown).join("\n"), "", where);
    }
    function toQuestion() {
        verify(root.fixture.toQuestion(SessionModel.Single));
    }

    function test_twoTapsReportAQuestionBeforeItIsAnswered_data() {
        return [{tag: "360", width: 360, height: 800}, {tag: "390", width: 390, height: 844},
            {tag: "1280", width: 1280, height: 800}];
    }
    function test_twoTapsReportAQuestionBeforeItIsAnswered(row) {
        root.open(row.width, row.height);
        root.toQuestion();
        const stem = root.session.stem;
        const total = root.session.progress.questionsTotal;
        root.tap("act.report.before");
        tryVerify(() => root.act("act.report.0") !== null);
        root.sound("the sheet");
        root.tap("act.report.1");
        tryVerify(() => root.session.stem !== stem);
        compare(root.session.progress.questionsTotal, total - 1);
        compare(root.fixture.app.reports.count, 1);
        tryVerify(() => root.act("act.report.undo") !== null);
        root.sound("the notice");
        root.tap("act.report.undo");
        tryCompare(root.session, "stem", stem);
        compare(root.fixture.app.reports.count, 0);
        verify(root.act("act.report.undo") === null);
    }

    // What stands in the question shown, and is not below what stands before it; empty where all is well.
    function outOfOrder(): string {
        const ask = finder.all(root.window.contentItem).find(item => item instanceof AskView);
        let edge = 0;
        for (const block of Array.from(ask.children).filter(block => block.visible && block.height > 0)) {
            if (block.y < edge) {
                return block + " at " + block.y + ", above " + edge;
            }
            edge = block.y + block.height;
        }
        return "";
    }
    function wayFits() {
        const way = finder.all(root.window.contentItem).find(item => item instanceof AskView).answer;
        compare(way.height, way.current.height);
    }

    function test_eachQuestionStandsInOrderAlsoAfterOneReported_data() {
        return [{tag: "360", width: 360, scale: 100}, {tag: "1280", width: 1280, scale: 200}];
    }
    function test_eachQuestionStandsInOrderAlsoAfterOneReported(row) {
        root.fixture.app.settings.typing = true;
        root.fixture.app.settings.textScale = row.scale;
        root.open(row.width, 800);
        root.fixture.app.startToday();
        const types = new Set();
        for (let step = 0; step < 100 && root.session.state !== SessionModel.Finished; ++step) {
            if (root.session.state !== SessionModel.Asking) {
                root.session.next();
                continue;
            }
            root.wayFits();
            wait(60); // what was shown before is gone
            root.wayFits();
            compare(root.outOfOrder(), "", "step " + step);
            types.add(root.session.type);
            if (root.session.type === SessionModel.Reveal) {
                root.session.reveal();
                root.session.report(ReportsModel.WrongAnswer);
            } else {
                root.fixture.answerRight();
            }
        }
        compare(types.size, 9);
        verify(root.fixture.app.reports.count > 0);
    }

    function test_anAnswerReportedDoesNotCount() {
        root.open(390, 844);
        root.toQuestion();
        const done = root.session.progress.questionsDone;
        root.fixture.answerWrong();
        compare(root.session.state, SessionModel.Answered);
        root.tap("act.report");
        root.tap("act.report.0");
        tryVerify(() => root.session.state !== SessionModel.Answered);
        compare(root.session.progress.questionsDone, done);
        verify(root.says("Reported: it is not asked any more and does not count."));
        root.tap("act.report.undo");
        tryCompare(root.session, "state", SessionModel.Answered);
        verify(!root.session.correct, "with the answer that was given");
        tryVerify(() => root.act("act.report") !== null);
    }

    function test_wordsAreSentWithTheReasonAndAreNotLeftForTheNext() {
        root.open(390, 844);
        root.toQuestion();
        root.tap("act.report.before");
        verify(root.act("act.report.words") === null);
        root.tap("act.report.addWords");
        tryVerify(() => root.act("act.report.words")?.activeFocus ?? false);
        keyClick(Qt.Key_R);
        keyClick(Qt.Key_1);
        verify(root.session.canReport, "keys are the field's own");
        root.sound("the sheet with words");
        root.tap("act.report.2");
        tryCompare(root.fixture.app.reports, "count", 1);
        root.toQuestion();
        root.tap("act.report.before");
        tryVerify(() => root.act("act.report.0") !== null);
        verify(root.act("act.report.words") === null);
        root.tap("act.report.addWords");
        compare(root.reach("act.report.words").text, "");
        root.tap("act.sheet.close");
        tryVerify(() => root.act("act.report.0") === null);
        root.session.close();
        root.window.go("mine");
        root.tap("act.reports.list");
        tryVerify(() => root.says("The question is not clear: r1"));
    }

    // A phone whose keyboard takes half of it.
    function test_theWordsStandOverTheReasonsAndBothAreReachedBesideTheKeyboard() {
        root.open(390, 480);
        root.toQuestion();
        root.tap("act.report.before");
        root.tap("act.report.addWords");
        const top = name => root.act(name).mapToItem(root.window.contentItem.parent, 0, 0).y;
        const field = root.act("act.report.words");
        tryVerify(() => field.activeFocus);
        verify(top("act.report.words") >= 0 && top("act.report.words") + field.height <= 480);
        verify(top("act.report.words") < top("act.report.0"));
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        verify(root.act("act.report.0").activeFocus, "what is typed is not sent before a reason is tapped");
        compare(root.fixture.app.reports.count, 0);
        root.tap("act.report.3");
        tryCompare(root.fixture.app.reports, "count", 1);
    }

    function test_theNoticeTouchesNothing_data() {
        const rows = [];
        for (const size of [[360, 800], [390, 844], [1280, 800]]) {
            for (const chooses of [true, false]) {
                rows.push({tag: size[0] + (chooses ? ", no button below" : ", a button below"), size: size, chooses: chooses});
            }
        }
        return rows;
    }
    function test_theNoticeTouchesNothing(row) {
        root.open(row.size[0], row.size[1]);
        root.toQuestion();
        const chooses = () => root.session.type === SessionModel.Single || root.session.type === SessionModel.TrueFalse;
        for (let step = 0; step < 60 && !(root.session.reported && chooses() === row.chooses); ++step) {
            root.session.next();
            root.session.report(ReportsModel.Typo, "");
        }
        compare(root.session.state, SessionModel.Asking);
        wait(60);
        const shown = root.window.contentItem.parent;
        const notice = root.act("act.report.undo").parent;
        const below = notice.mapToItem(shown, 0, notice.height).y;
        const button = root.act("act.submit") ?? root.act("act.reveal");
        compare(button === null, row.chooses);
        const edge = button ? button.mapToItem(shown, 0, 0).y : shown.height;
        verify(edge - below >= Theme.space, edge - below);
    }

    function test_byKeysAlone() {
        root.open(1280, 800);
        root.toQuestion();
        const stem = root.session.stem;
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof SessionPage)?.activeFocus ?? false);
        keyClick(Qt.Key_R);
        tryVerify(() => root.act("act.report.0") !== null);
        root.reach("act.report.3").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.session.stem !== stem);
        tryVerify(() => root.act("act.report.0") === null);
        keyClick(Qt.Key_U);
        tryCompare(root.session, "stem", stem);
        keyClick(Qt.Key_R);
        tryVerify(() => root.act("act.report.0") !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.act("act.report.0") === null);
        compare(root.session.stem, stem);
        compare(root.fixture.app.reports.count, 0);
    }

    function test_notesAreListedOnMeTakenBackAndWritten_data() {
        return [{tag: "360", width: 360, height: 800, scale: 100}, {tag: "1280", width: 1280, height: 800, scale: 100},
            {tag: "large", width: 390, height: 844, scale: 200}];
    }
    function test_notesAreListedOnMeTakenBackAndWritten(row) {
        root.fixture.app.settings.textScale = row.scale;
        root.open(row.width, row.height);
        for (let note = 0; note < 2; ++note) {
            root.toQuestion();
            root.session.report(ReportsModel.WrongAnswer, note === 0 ? "" : "应该是另一个，见原文第三段。".repeat(8));
        }
        root.session.close();
        root.window.go("mine");
        verify(root.reach("mine.reports"));
        verify(root.says("My correction notes (2)"));
        root.fixture.app.data.picksFiles = false;
        root.fixture.app.data.folder = root.fixture.emptyFolder();
        root.tap("act.reports.save");
        tryCompare(root.fixture.app.data, "done", true, 20000);
        compare(root.fixture.app.data.answers, 2);
        verify(root.says("2 correction notes written, to:"));
        root.fixture.app.data.dismiss();
        root.tap("act.reports.list");
        tryVerify(() => root.act("act.reports.takeBack.1") !== null);
        root.sound("the list");
        root.tap("act.reports.takeBack.1");
        tryCompare(root.fixture.app.reports, "count", 1);
        root.tap("act.reports.takeBack.0");
        tryCompare(root.fixture.app.reports, "count", 0);
        tryVerify(() => root.act("mine.reports") === null);
    }

    function test_correctedAnswersAreToldOnTodayUntilSeen_data() {
        return [{tag: "360", width: 360, height: 800, elder: false}, {tag: "1280", width: 1280, height: 800, elder: false},
            {tag: "elder", width: 390, height: 844, elder: true}];
    }
    function test_correctedAnswersAreToldOnTodayUntilSeen(row) {
        root.fixture.study(1);
        root.fixture.beginCorrected(2);
        root.fixture.app.settings.elder = row.elder;
        root.open(row.width, row.height);
        const line = root.reach("act.corrected");
        compare(line.text, "2 answers were corrected since you answered them");
        root.sound("Today");
        root.tap("act.corrected");
        tryVerify(() => root.act("act.corrected.seen") !== null);
        verify(root.says("Right now: "));
        verify(root.says("Your answer then: "));
        root.sound("the sheet");
        root.tap("act.sheet.close");
        tryVerify(() => root.act("act.corrected.seen") === null);
        verify(root.act("act.corrected") !== null, "only closed");
        root.tap("act.corrected");
        root.tap("act.corrected.seen");
        tryVerify(() => root.act("act.corrected") === null);
    }

    function test_nothingIsSaidWhereNothingWasCorrectedOrReported() {
        root.open(390, 844);
        verify(root.act("act.corrected") === null);
        root.window.go("mine");
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
        verify(root.act("mine.reports") === null);
    }
}
