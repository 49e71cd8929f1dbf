import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// A session as a learner goes through it.
TestCase {
    id: root

    property Fixture fixture
    property SessionModel session
    property SessionPage page

    name: "Session"
    when: windowShown
    width: 390
    height: 844
    visible: true

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        Fixture {}
    }
    Component {
        id: pages

        SessionPage {
            anchors.fill: parent
            session: root.session
            sound: root.fixture.app.sound
            compact: true
        }
    }

    function init() {
        Theme.textScale = 1;
        root.fixture = createTemporaryObject(fixtures, root);
        root.session = root.fixture.app.session;
        root.fixture.app.settings.autoAdvance = false;
        root.fixture.app.startToday();
        root.page = pages.createObject(root);
        root.page.forceActiveFocus();
    }

    // Before the fixture it shows.
    function cleanup() {
        root.page.destroy();
        root.page = null;
        wait(0);
    }

    function tap(name: string) {
        const item = finder.named(root.page, name);
        verify(item, name);
        verify(item.enabled, name);
        wait(20); // lines and flows are laid out with the next frame
        mouseClick(item);
    }

    // The name of the option row or tile for an option.
    function nameOf(optionId: string): string {
        return finder.all(root.page).find(item => item.optionId === optionId).objectName;
    }

    function answerByKeys() {
        const single = root.session.type === SessionModel.Single || root.session.type === SessionModel.TrueFalse;
        if (root.session.type === SessionModel.Reveal) {
            keyClick(Qt.Key_Space);
            verify(root.session.answering.revealed);
            keyClick(Qt.Key_1);
            if (root.session.state === SessionModel.Asking) {
                keyClick(Qt.Key_2);
                keyClick(Qt.Key_Return);
            }
        } else if (root.session.type === SessionModel.Short) {
            mouseClick(finder.named(root.page, "act.type"));
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Return);
        } else if (root.session.type === SessionModel.Matching) {
            for (let place = 0; place < root.session.answering.pairing.lefts.count; ++place) {
                keyClick(Qt.Key_1 + place);
                keyClick(Qt.Key_A + place);
            }
            keyClick(Qt.Key_Return);
        } else if (single) {
            keyClick(Qt.Key_A);
        } else {
            for (let place = 0; place < 4 && root.session.state === SessionModel.Asking; ++place) {
                keyClick(Qt.Key_1 + place);
            }
            if (root.session.state === SessionModel.Asking) {
                keyClick(Qt.Key_Return);
            }
        }
    }

    function test_isDoneByKeysAlone() {
        let answered = 0;
        for (let step = 0; step < 200 && root.session.state !== SessionModel.Finished; ++step) {
            if (root.session.state === SessionModel.Asking) {
                root.answerByKeys();
                compare(root.session.state, SessionModel.Answered, "type " + root.session.type);
                ++answered;
            }
            keyClick(step % 2 ? Qt.Key_Return : Qt.Key_Space);
        }
        compare(root.session.state, SessionModel.Finished);
        verify(answered >= 10);
        compare(root.session.summary.firstAsks > 0, true);
    }

    function answerByMouse() {
        const type = root.session.type;
        if (type === SessionModel.Reveal) {
            root.tap("act.reveal");
            if (finder.named(root.page, "act.had")) {
                root.tap("act.had");
                return;
            }
            for (let index = 0; index < root.session.answering.items.count; ++index) {
                root.tap("act.tick." + index);
            }
        } else if (type === SessionModel.Short) {
            root.tap("act.type");
            keyClick(Qt.Key_A);
        } else if (type === SessionModel.Matching) {
            for (let place = 0; place < root.session.answering.pairing.lefts.count; ++place) {
                const scroller = finder.all(root.page).find(item => item instanceof Scroller);
                for (const side of ["act.left.", "act.right."]) {
                    scroller.show(finder.named(root.page, side + place));
                    root.tap(side + place);
                }
            }
        } else if (root.session.answering.blanks > 0) {
            for (let index = 0; index < root.session.answering.blanks && root.session.state === SessionModel.Asking; ++index) {
                root.tap(root.nameOf(root.fixture.rightOption()));
            }
        } else {
            root.tap(root.nameOf(root.fixture.rightOption()));
        }
        if (root.session.state === SessionModel.Asking) {
            root.tap("act.submit");
        }
    }

    function test_isDoneByMouseAlone() {
        for (let step = 0; step < 200 && root.session.state !== SessionModel.Finished; ++step) {
            if (root.session.state === SessionModel.Asking) {
                root.answerByMouse();
                compare(root.session.state, SessionModel.Answered, "type " + root.session.type);
            }
            root.tap("act.continue");
        }
        compare(root.session.state, SessionModel.Finished);
    }

    function test_showsANewFactInItsParagraphBeforeAsking() {
        verify(root.fixture.toTeaching());
        const passage = finder.all(root.page).find(item => item instanceof Passage);
        compare(passage.text, root.session.source.paragraphText);
        compare(passage.selectedText.length, root.session.source.evidenceLength);
        verify(finder.all(root.page).some(item => item.text === root.session.fact.answer));
        root.tap("act.continue");
        verify(root.session.progress.completed > 0);
    }

    function test_aSecondPressDoesNotSkipAFact_data() {
        return [{tag: "by mouse", key: 0}, {tag: "by Enter", key: Qt.Key_Return}];
    }
    function test_aSecondPressDoesNotSkipAFact(row) {
        verify(root.fixture.toTeaching());
        root.fixture.setSettleMs(300);
        const item = finder.named(root.page, "act.continue");
        wait(20);
        for (let press = 0; press < 2; ++press) {
            if (row.key) {
                keyClick(row.key);
            } else {
                mouseClick(item);
            }
        }
        compare(root.session.progress.completed, 1);
        tryVerify(() => !root.session.settling);
        compare(root.session.progress.completed, 1);
        keyClick(Qt.Key_Return);
        compare(root.session.progress.completed, root.session.state === SessionModel.Teaching ? 2 : 1);
    }

    function test_theHeaderCountsQuestions() {
        verify(root.fixture.toTeaching());
        const count = () => finder.named(root.page, "session.count").text;
        const total = root.session.progress.questionsTotal;
        compare(count(), "0/" + total);
        root.session.next();
        compare(count(), "0/" + total);
        verify(root.fixture.toQuestion(SessionModel.Single));
        const done = root.session.progress.questionsDone;
        root.fixture.answerWrong();
        compare(count(), (done + 1) + "/" + total);
        while (root.session.state !== SessionModel.Asking || root.session.attempt === 1) {
            root.fixture.answerRight();
            root.session.next();
        }
        verify(!count().includes("/"));
        verify(count().includes("1"));
    }

    function test_feedbackBeginsWithAWholeRow() {
        verify(root.fixture.toQuestion(SessionModel.Multiple));
        for (const height of [560, 600, 640, 680, 720, 760, 800, 844]) {
            root.height = height;
            keyClick(Qt.Key_1);
            root.tap("act.submit");
            wait(50);
            const scroller = finder.all(root.page).find(item => item instanceof Scroller);
            const top = scroller.mapToItem(root.page, 0, 0).y;
            const cut = finder.all(scroller).filter(item => item instanceof OptionRow || item instanceof Chip || item instanceof Text)
                .find(item => {
                    const place = item.mapToItem(root.page, 0, 0).y;
                    return place < top - 1 && place + item.height > top + 1;
                });
            verify(!cut, height + " " + (cut ? cut.text : ""));
            compare(finder.named(root.page, "session.divider") !== null, scroller.contentY > 0);
            const feedback = finder.all(scroller).find(item => item instanceof Feedback);
            const place = feedback.mapToItem(root.page, 0, 0).y;
            verify(place >= top - 1 && place < top + scroller.height, "the feedback is in sight");
            root.session.undo();
        }
        root.height = 844;
    }

    function test_focusReturnsToTheEvidenceLink() {
        verify(root.fixture.toQuestion(SessionModel.Single));
        root.fixture.answerRight();
        keyClick(Qt.Key_Tab);
        compare(root.page.Window.activeFocusItem.objectName, "act.evidence");
        keyClick(Qt.Key_Space);
        tryVerify(() => finder.named(root.page.Window.contentItem, "act.sheet.close"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.page.Window.activeFocusItem.objectName === "act.evidence");
        verify(root.page.Window.activeFocusItem.visualFocus);
        compare(root.session.state, SessionModel.Answered);
    }

    function test_guessedAndTooEasyHaveKeys() {
        verify(root.fixture.toQuestion(SessionModel.Single));
        root.fixture.answerRight();
        keyClick(Qt.Key_G);
        verify(root.session.guessed);
        verify(root.fixture.toQuestion(SessionModel.Reveal));
        root.fixture.answerRight();
        verify(!finder.named(root.page, "act.guessed"));
        keyClick(Qt.Key_T);
        verify(root.session.tooEasy);
    }

    function test_piecesAreMovedByTabAndSpace() {
        verify(root.fixture.toQuestion(SessionModel.Tiles));
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(root.session.answering.pieces.filledCount, 1);
        keyClick(Qt.Key_Tab);
        verify(root.page.Window.activeFocusItem.objectName.startsWith("act."));
        keyClick(Qt.Key_2);
        compare(root.session.answering.pieces.filledCount, 2);
        keyClick(Qt.Key_Backspace);
        compare(root.session.answering.pieces.filledCount, 1);
    }

    function test_saysWhatIsRightAfterAMiss() {
        verify(root.fixture.toQuestion(SessionModel.Single));
        const right = root.nameOf(root.fixture.rightOption());
        const wrong = root.nameOf(root.fixture.wrongOption());
        root.tap(wrong);
        compare(root.session.state, SessionModel.Answered);
        compare(finder.named(root.page, wrong).mark, OptionRow.WrongMark);
        compare(finder.named(root.page, right).mark, OptionRow.MissedMark);
        verify(finder.named(root.page, right).note !== "");
        verify(finder.named(root.page, "feedback.answer").text.includes(finder.named(root.page, right).text));
        verify(finder.all(root.page).some(item => item.text === root.session.feedback.explanation));
        verify(!finder.named(root.page, "act.guessed"));
    }

    function test_aRightAnswerCanBeCalledAGuess() {
        verify(root.fixture.toQuestion(SessionModel.Single));
        root.fixture.answerRight();
        root.tap("act.guessed");
        verify(root.session.guessed);
    }

    function test_evidenceOpensItsParagraph_data() {
        return [{tag: "by its button", key: 0}, {tag: "by E", key: Qt.Key_E}];
    }
    function test_evidenceOpensItsParagraph(row) {
        verify(root.fixture.toQuestion(SessionModel.Single));
        keyClick(Qt.Key_E);
        verify(!finder.named(root, "act.sheet.close"));
        root.fixture.answerRight();
        if (row.key) {
            keyClick(row.key);
        } else {
            root.tap("act.evidence");
        }
        tryVerify(() => finder.named(root.page.Window.contentItem, "act.sheet.close"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !finder.named(root.page.Window.contentItem, "act.sheet.close"));
        compare(root.session.state, SessionModel.Answered);
    }

    function test_theLastAnswerIsTakenBack_data() {
        return [{tag: "by U", key: Qt.Key_U, modifiers: 0}, {tag: "by Ctrl+Z", key: Qt.Key_Z, modifiers: Qt.ControlModifier},
            {tag: "by its button", key: 0, modifiers: 0}];
    }
    function test_theLastAnswerIsTakenBack(row) {
        verify(root.fixture.toQuestion(SessionModel.Single));
        const stem = root.session.stem;
        const completed = root.session.progress.completed;
        root.fixture.answerWrong();
        root.session.next();
        if (row.key) {
            keyClick(row.key, row.modifiers);
        } else {
            root.tap("act.undo");
        }
        compare(root.session.state, SessionModel.Asking);
        compare(root.session.stem, stem);
        compare(root.session.progress.completed, completed);
    }

    function test_severalAreSubmittedAndCounted() {
        verify(root.fixture.toQuestion(SessionModel.Multiple));
        verify(!finder.named(root.page, "act.submit").enabled);
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_2);
        compare(root.session.answering.options.chosenCount, 2);
        keyClick(Qt.Key_2);
        compare(root.session.answering.options.chosenCount, 1);
        root.tap("act.submit");
        compare(root.session.state, SessionModel.Answered);
    }

    function test_aPieceIsTakenBack() {
        verify(root.fixture.toQuestion(SessionModel.Tiles));
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_2);
        compare(root.session.answering.pieces.filledCount, 2);
        const second = root.session.answering.pieces.textAt(1);
        root.tap("act.piece.0");
        compare(root.session.answering.pieces.filledCount, 1);
        compare(root.session.answering.pieces.textAt(1), second);
        verify(!finder.named(root.page, "act.piece.0"));
        compare(finder.named(root.page, "act.piece.1").text, second);
        keyClick(Qt.Key_Backspace);
        compare(root.session.answering.pieces.filledCount, 0);
    }

    function test_aBlankIsFilledInItsSentence() {
        verify(root.fixture.toQuestion(SessionModel.Cloze));
        const stem = finder.all(root.page).find(item => item instanceof Stem);
        verify(stem.text.includes("____"));
        const name = root.nameOf(root.fixture.rightOption());
        const words = finder.named(root.page, name).text;
        const blanks = root.session.answering.blanks;
        root.tap(name);
        compare(root.session.state, SessionModel.Asking);
        verify(stem.text.includes(words));
        compare(stem.text.split("____").length, blanks);
        verify(finder.all(root.page).some(item => item instanceof Stem));
    }

    function test_enterDoesNotJudgeForTheLearner() {
        while (root.fixture.toQuestion(SessionModel.Reveal) && root.session.answering.items.count !== 1) {
            root.fixture.answerRight();
        }
        compare(root.session.answering.items.count, 1);
        keyClick(Qt.Key_Return);
        verify(root.session.answering.revealed);
        keyClick(Qt.Key_Return);
        compare(root.session.state, SessionModel.Asking);
        keyClick(Qt.Key_2);
        compare(root.session.state, SessionModel.Answered);
        verify(!root.session.correct);
    }

    function test_keysBelongToTheFieldThatIsTypedInto() {
        verify(root.fixture.toQuestion(SessionModel.Short));
        const completed = root.session.progress.completed;
        mouseClick(finder.named(root.page, "act.type"));
        keyClick(Qt.Key_U);
        keyClick(Qt.Key_E);
        keyClick(Qt.Key_1);
        compare(root.session.answering.typing.text, "ue1");
        compare(root.session.progress.completed, completed);
        compare(root.session.state, SessionModel.Asking);
    }

    function test_afterATypedAnswerEnterGoesOn() {
        verify(root.fixture.toQuestion(SessionModel.Short));
        tryVerify(() => finder.named(root.page, "act.type").activeFocus);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        compare(root.session.state, SessionModel.Answered);
        tryCompare(root.session, "settling", false);
        keyClick(Qt.Key_Return);
        verify(root.session.state !== SessionModel.Answered);
    }

    function test_enterInAFieldSubmitsAndGoesNoFurther() {
        verify(root.fixture.toQuestion(SessionModel.Short));
        root.tap("act.type");
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        compare(root.session.state, SessionModel.Answered);
    }

    function test_escapeLeavesAndTheSessionStaysOpen() {
        keyClick(Qt.Key_Escape);
        compare(root.session.state, SessionModel.Idle);
        tryVerify(() => root.fixture.app.today.canContinue);
    }

    function test_theKeysAreShownOnRequest() {
        keyClick(Qt.Key_Question);
        tryVerify(() => finder.named(root.page.Window.contentItem, "act.sheet.close"));
        keyClick(Qt.Key_Escape);
    }

    function test_everyActIsReachedWithTab() {
        verify(root.fixture.toQuestion(SessionModel.Single));
        let reached = [];
        for (let step = 0; step < 20; ++step) {
            keyClick(Qt.Key_Tab);
            const item = root.page.Window.activeFocusItem;
            if (item.objectName.startsWith("act.") && !reached.includes(item.objectName)) {
                verify(item.visualFocus, item.objectName);
                reached.push(item.objectName);
            }
        }
        for (const name of ["act.close", "act.option.a", "act.option.d"]) {
            verify(reached.includes(name), name);
        }
        compare(reached[0], "act.option.a");
        verify(reached.indexOf("act.close") > reached.indexOf("act.option.d"));
    }
}
