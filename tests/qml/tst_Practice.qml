import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The practice place: choosing, the wrong-answer book, the stars; with mouse, touch and keys.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property PracticeModel practice: root.fixture?.app.practice ?? null
    readonly property SessionModel session: root.fixture?.app.session ?? null

    name: "Practice"
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
        root.session.close();
        root.fixture.app.settings.language = SettingsModel.English;
        root.fixture.app.settings.autoAdvance = false;
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

    function act(name: string): Item {
        return finder.named(root.window.contentItem, name);
    }
    function reach(name: string): Item {
        const item = root.act(name);
        verify(item, name);
        wait(40); // lines and flows are laid out with the next frame
        for (let above = item.parent; above; above = above.parent) {
            if (above instanceof Scroller) {
                above.show(item);
            }
        }
        wait(40);
        return item;
    }
    function tap(name: string) {
        mouseClick(root.reach(name));
    }
    function touch(name: string) {
        const item = root.reach(name);
        const finger = touchEvent(item);
        finger.press(0, item).commit();
        finger.release(0, item).commit();
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem).some(item => String(item.text ?? "").includes(words));
    }
    function toPractice() {
        root.window.go("practice");
        tryVerify(() => root.act("act.practice.start"));
        tryVerify(() => root.window.activeFocusItem instanceof PracticePage);
    }
    function miss(many: int) {
        root.practice.refresh();
        root.practice.start();
        for (let step = 0; step < many; ++step) {
            tryCompare(root.session, "state", SessionModel.Asking);
            root.fixture.answerWrong();
            root.session.next();
        }
        root.session.finish();
        root.session.close();
    }
    function finishRound() {
        for (let step = 0; step < 200 && root.session.state !== SessionModel.Finished; ++step) {
            root.fixture.answerRight();
            root.session.next();
        }
        compare(root.session.state, SessionModel.Finished);
    }

    function test_aNewLearnerIsToldWhereToBegin() {
        root.toPractice();
        verify(root.says("Nothing learnt yet"));
        verify(root.says("No wrong answers yet"));
        verify(root.says("Nothing starred yet"));
        verify(root.says("This round is practice only"));
        verify(!root.act("act.practice.redo"));
        root.tap("act.practice.toToday");
        compare(root.window.place, "today");
    }

    function test_chosenByMouseAnsweredSummedUpAndDoneAgain() {
        root.toPractice();
        root.tap("act.section.1");
        compare(root.practice.sections.current, 1);
        const questions = root.practice.questions;
        verify(root.act("act.practice.start").text.includes(questions + " questions"));
        root.tap("act.practice.start");
        tryCompare(root.session, "state", SessionModel.Asking);
        compare(finder.named(root.window.contentItem, "session.mode").text, "Practice");
        root.finishRound();
        tryVerify(() => root.says("0 counted, " + questions + " practice only"));
        verify(!root.act("act.more"));
        root.tap("act.again");
        tryCompare(root.session, "state", SessionModel.Asking);
        compare(root.session.progress.questionsTotal, questions);
        root.finishRound();
        root.tap("act.done");
        tryVerify(() => root.act("act.practice.start"));
        compare(root.window.place, "practice");
    }

    function test_byTouch() {
        root.toPractice();
        root.touch("act.kind.1");
        compare(root.practice.kinds.current, 1);
        root.touch("act.size.0");
        compare(root.practice.size, 0);
        root.touch("act.practice.start");
        tryCompare(root.session, "state", SessionModel.Asking);
    }

    function test_byKeysAlone() {
        root.toPractice();
        keyClick(Qt.Key_1);
        compare(root.practice.size, 0);
        verify(root.act("act.practice.start").text.includes("5 questions"));
        keyClick(Qt.Key_3);
        compare(root.practice.size, 2);
        root.reach("act.section.0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(root.practice.sections.current, 1);
        verify(root.act("act.section.1").activeFocus);
        keyClick(Qt.Key_End);
        compare(root.practice.sections.current, root.practice.sections.count - 1);
        keyClick(Qt.Key_Home);
        compare(root.practice.sections.current, 0);
        keyClick(Qt.Key_Tab);
        verify(root.act("act.kind.0").activeFocus, "one stop a group");
        keyClick(Qt.Key_2); // wherever the keyboard is
        compare(root.practice.size, 1);
        root.act("act.practice.start").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryCompare(root.session, "state", SessionModel.Asking);
    }

    function test_enterStartsAndEscapeLeadsBack() {
        root.toPractice();
        keyClick(Qt.Key_Escape);
        compare(root.window.place, "today");
        root.toPractice();
        keyClick(Qt.Key_Return);
        tryCompare(root.session, "state", SessionModel.Asking);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.act("act.practice.continue"));
        verify(root.says("questions left"));
        keyClick(Qt.Key_Return);
        tryCompare(root.session, "state", SessionModel.Asking);
    }

    function test_whatHoldsNothingCannotBeChosen() {
        root.toPractice();
        const principles = root.act("act.kind.7");
        compare(principles.enabled, false);
        compare(principles.facts, 0);
        root.practice.pickKind(7);
        compare(root.practice.kinds.current, 0);
    }

    function test_theBookIsSeenRedoneAndEmptiedByHand() {
        root.miss(2);
        root.toPractice();
        compare(root.practice.missed, 2);
        root.tap("act.practice.book");
        const list = root.act("practice.book");
        tryCompare(list, "count", 2);
        verify(root.says("Still to do: right answers on 2 days"));
        const stem = list.itemAtIndex(0).stem;
        verify(root.says(stem));
        root.tap("act.book.remove.0");
        tryCompare(list, "count", 1);
        verify(root.says("Taken out: "));
        root.tap("act.book.undo");
        tryCompare(list, "count", 2);
        verify(!root.says("Taken out: "));
        compare(list.itemAtIndex(0).stem, stem);
        verify(root.act("act.book.redo").text.includes("2 questions"));
        root.touch("act.book.redo");
        tryCompare(root.session, "state", SessionModel.Asking);
        compare(root.session.round, SessionModel.MissedRound);
    }

    function test_theBookByKeysAlone() {
        root.miss(2);
        root.toPractice();
        root.reach("act.practice.book").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const list = root.act("practice.book");
        verify(list.activeFocus);
        keyClick(Qt.Key_Down);
        compare(list.currentIndex, 0);
        keyClick(Qt.Key_Delete);
        tryCompare(list, "count", 1);
        keyClick(Qt.Key_U);
        tryCompare(list, "count", 2);
        keyClick(Qt.Key_End);
        compare(list.currentIndex, 1);
        keyClick(Qt.Key_Tab);
        verify(root.act("act.book.remove.1").activeFocus);
        keyClick(Qt.Key_Space);
        tryCompare(list, "count", 1);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.act("act.practice.book"));
        verify(root.act("act.practice.book").activeFocus, "back where it was left");
        compare(root.practice.missed, 1);
    }

    function test_anEmptiedBookSaysSo() {
        root.miss(1);
        root.toPractice();
        root.tap("act.practice.book");
        root.tap("act.book.remove.0");
        tryVerify(() => root.says("The book is empty"));
        verify(!root.act("act.book.redo"));
        root.tap("act.practice.back");
        tryVerify(() => root.says("No wrong answers yet"));
    }

    function test_aFactIsStarredByKeyAndByTouchAndListed() {
        verify(root.fixture.toTeaching());
        tryVerify(() => root.window.activeFocusItem instanceof SessionPage);
        keyClick(Qt.Key_F);
        verify(root.session.starred);
        root.touch("act.star");
        verify(!root.session.starred);
        verify(root.fixture.toQuestion(SessionModel.Single));
        keyClick(Qt.Key_F); // no option, and no answer yet
        verify(!root.session.starred);
        root.fixture.answerRight();
        compare(root.session.state, SessionModel.Answered);
        keyClick(Qt.Key_F);
        verify(root.session.starred);
        compare(root.act("act.star").Accessible.checked, true);
        root.session.close();
        root.toPractice();
        compare(root.practice.starred, 1);
        root.tap("act.practice.stars");
        tryCompare(root.act("practice.stars"), "count", 1);
        root.tap("act.star.0");
        compare(root.practice.starred, 0);
        verify(!root.act("act.stars.start"));
        root.tap("act.star.0");
        root.tap("act.stars.start");
        tryCompare(root.session, "round", SessionModel.StarredRound);
    }

    function answerSome(many: int) {
        for (let step = 0; step < many; ++step) {
            tryCompare(root.session, "state", SessionModel.Asking);
            root.fixture.answerRight();
            root.session.next();
        }
    }

    function test_inOrderSaysWhereItGoesOnAndBeginsAnew() {
        root.toPractice();
        verify(!root.says("Begins at question 1"));
        root.tap("act.order.1");
        compare(root.practice.order, 1);
        const all = root.practice.courseTotal;
        verify(root.says("Begins at question 1 of " + all));
        verify(!root.act("act.practice.anew"));
        root.tap("act.size.0");
        root.tap("act.practice.start");
        root.answerSome(5);
        tryVerify(() => root.says("Reached question 5 of " + all));
        root.tap("act.done");
        tryVerify(() => root.says("Goes on at question 6 of " + all));
        root.tap("act.practice.anew");
        tryCompare(root.session, "state", SessionModel.Asking);
        root.answerSome(1);
        root.session.close();
        tryVerify(() => root.says("Goes on at question 2 of " + all));
        keyClick(Qt.Key_O);
        compare(root.practice.order, 2);
        verify(root.says("Begins at question 1 of " + all));
    }

    function test_theEndOfTheOrderIsSaid() {
        root.toPractice();
        root.practice.order = 1;
        root.practice.size = 2;
        const all = root.practice.courseTotal;
        compare(root.practice.questions, all);
        root.practice.start();
        root.answerSome(all);
        tryVerify(() => root.says("All " + all + " questions gone through"));
        root.tap("act.done");
        tryVerify(() => root.says("The next round begins at the first"));
        verify(!root.act("act.practice.anew"));
    }

    function test_onlyWhatIsNotDoneOrWasMissed() {
        root.miss(2);
        root.toPractice();
        const all = root.practice.facts;
        root.tap("act.only.1");
        compare(root.practice.facts, all - 2);
        root.tap("act.only.2");
        compare(root.practice.facts, 2);
        compare(root.act("act.only.3").enabled, false);
        root.tap("act.only.0");
        compare(root.practice.facts, all);
    }

    function test_whatWasMissedMostIsListedWithItsCount() {
        root.toPractice();
        verify(!root.act("act.practice.worst"));
        root.miss(2);
        root.practice.refresh();
        root.tap("act.practice.worst");
        const list = root.act("practice.worst");
        tryCompare(list, "count", 2);
        verify(finder.named(list.itemAtIndex(0), "worst.count").text.startsWith("Missed 1 time"));
        keyClick(Qt.Key_Down);
        compare(list.currentIndex, 0);
        root.tap("act.worst.start");
        tryCompare(root.session, "state", SessionModel.Asking);
        compare(root.session.progress.questionsTotal, 2);
    }

    function test_aFormulaIsChosenFromItsListAndTakenBack() {
        root.toPractice();
        const all = root.practice.facts;
        root.tap("act.formula");
        const list = root.act("practice.formulas");
        verify(list.count > 1);
        root.tap("act.formula.1");
        tryVerify(() => root.act("act.practice.start"));
        verify(root.practice.formula !== "");
        verify(root.practice.facts > 0 && root.practice.facts < all);
        verify(root.says(root.practice.formula));
        root.reach("act.formula").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.act("practice.formulas")?.activeFocus ?? false);
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.act("act.practice.start"));
        compare(root.practice.facts, all);
        verify(root.says("All facts"));
    }

    function test_aListWithoutFactsIsPickedByNoKey() {
        root.toPractice();
        // A kind of facts that no list holds.
        const kinds = root.practice.kinds.count;
        let empty = -1;
        for (let kind = 1; kind < kinds && empty < 0; ++kind) {
            root.practice.pickKind(kind);
            root.practice.readFormulas();
            root.tap("act.formula");
            tryVerify(() => root.act("practice.formulas"));
            const list = root.act("practice.formulas");
            for (let row = 1; row < list.count && empty < 0; ++row) {
                list.positionViewAtIndex(row, ListView.Contain);
                empty = list.itemAtIndex(row).pickable ? -1 : row;
            }
            if (empty < 0) {
                root.act("act.practice.back").act();
                tryVerify(() => !root.act("practice.formulas"));
            }
        }
        verify(empty > 0, "there is one without facts");
        const list = root.act("practice.formulas");
        list.forceActiveFocus();
        list.currentIndex = empty;
        for (const key of [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space]) {
            keyClick(key);
            wait(20);
            verify(root.act("practice.formulas"), "it stays as it was");
        }
        compare(root.practice.formula, "");
    }

    function test_everythingIsInSightAndOfASize_data() {
        return [{tag: "360", width: 360, scale: 100}, {tag: "390 at 200 %", width: 390, scale: 200}, {tag: "1280", width: 1280, scale: 100}];
    }
    function test_everythingIsInSightAndOfASize(data: var) {
        root.window.width = data.width;
        root.fixture.app.settings.textScale = data.scale;
        root.practice.order = 1;
        root.toPractice();
        for (const name of ["act.practice.start", "act.practice.read", "act.only.1", "act.formula", "act.order.0", "act.order.2"]) {
            const item = root.reach(name);
            const at = item.mapToItem(root.window.contentItem, 0, 0);
            verify(at.x >= 0 && at.x + item.width <= data.width + 0.5, name);
            verify(item.height >= Theme.touchTarget, name);
        }
    }
}
