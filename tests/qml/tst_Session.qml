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
            verify(root.session.revealed);
            keyClick(Qt.Key_1);
            if (root.session.state === SessionModel.Asking) {
                keyClick(Qt.Key_2);
                keyClick(Qt.Key_Return);
            }
        } else if (root.session.type === SessionModel.Short) {
            mouseClick(finder.named(root.page, "act.type"));
            keyClick(Qt.Key_A);
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
            for (let index = 0; index < root.session.answerItems.count; ++index) {
                root.tap("act.tick." + index);
            }
        } else if (type === SessionModel.Short) {
            root.tap("act.type");
            keyClick(Qt.Key_A);
        } else if (root.session.blanks > 0) {
            for (let index = 0; index < root.session.blanks && root.session.state === SessionModel.Asking; ++index) {
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
        compare(passage.text, root.session.paragraphText);
        compare(passage.selectedText.length, root.session.evidenceLength);
        verify(finder.all(root.page).some(item => item.text === root.session.factAnswer));
        root.tap("act.continue");
        verify(root.session.completed > 0);
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
        verify(finder.all(root.page).some(item => item.text === root.session.explanation));
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
        const completed = root.session.completed;
        root.fixture.answerWrong();
        root.session.next();
        if (row.key) {
            keyClick(row.key, row.modifiers);
        } else {
            root.tap("act.undo");
        }
        compare(root.session.state, SessionModel.Asking);
        compare(root.session.stem, stem);
        compare(root.session.completed, completed);
    }

    function test_severalAreSubmittedAndCounted() {
        verify(root.fixture.toQuestion(SessionModel.Multiple));
        verify(!finder.named(root.page, "act.submit").enabled);
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_2);
        compare(root.session.options.chosenCount, 2);
        keyClick(Qt.Key_2);
        compare(root.session.options.chosenCount, 1);
        root.tap("act.submit");
        compare(root.session.state, SessionModel.Answered);
    }

    function test_aPieceIsTakenBack() {
        verify(root.fixture.toQuestion(SessionModel.Tiles));
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_2);
        compare(root.session.pieces.count, 2);
        root.tap("act.piece.0");
        compare(root.session.pieces.count, 1);
        keyClick(Qt.Key_Backspace);
        compare(root.session.pieces.count, 0);
    }

    function test_aBlankIsFilledInItsSentence() {
        verify(root.fixture.toQuestion(SessionModel.Cloze));
        const stem = finder.all(root.page).find(item => item instanceof Stem);
        verify(stem.text.includes("____"));
        const name = root.nameOf(root.fixture.rightOption());
        const words = finder.named(root.page, name).text;
        const blanks = root.session.blanks;
        root.tap(name);
        verify(stem.text.includes(words));
        compare(stem.text.split("____").length, blanks);
        verify(finder.all(root.page).some(item => item instanceof Stem));
    }

    function test_enterDoesNotJudgeForTheLearner() {
        while (root.fixture.toQuestion(SessionModel.Reveal) && root.session.answerItems.count !== 1) {
            root.fixture.answerRight();
        }
        compare(root.session.answerItems.count, 1);
        keyClick(Qt.Key_Return);
        verify(root.session.revealed);
        keyClick(Qt.Key_Return);
        compare(root.session.state, SessionModel.Asking);
        keyClick(Qt.Key_2);
        compare(root.session.state, SessionModel.Answered);
        verify(!root.session.correct);
    }

    function test_keysBelongToTheFieldThatIsTypedInto() {
        verify(root.fixture.toQuestion(SessionModel.Short));
        const completed = root.session.completed;
        mouseClick(finder.named(root.page, "act.type"));
        keyClick(Qt.Key_U);
        keyClick(Qt.Key_E);
        keyClick(Qt.Key_1);
        compare(root.session.typed, "ue1");
        compare(root.session.completed, completed);
        compare(root.session.state, SessionModel.Asking);
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
    }
}
