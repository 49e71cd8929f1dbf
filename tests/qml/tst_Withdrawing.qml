import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Taking questions back for administrators, in real windows: by mouse, finger and keys; and what members then take.
TestCase {
    id: root

    property SetsFixture fixture
    property Main window
    readonly property LibraryModel sets: root.fixture ? root.fixture.app.library : null
    readonly property WithdrawingModel withdrawing: root.fixture ? root.fixture.app.withdrawing : null

    name: "Withdrawing"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        SetsFixture {}
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
        root.fixture.app.data.picksFiles = false; // the dialogs are those of the system
    }
    // As who published the set that is here.
    function open(width: int, height: int, password: string) {
        root.fixture.becomePublisher(password);
        root.window = windows.createObject(root, {width: width, height: height});
        tryCompare(root.window, "visible", true);
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
        root.sets.look(root.fixture.pack(1, "owner"));
        tryCompare(root.sets, "state", LibraryModel.Offering, 20000);
        root.sets.take();
        tryCompare(root.sets, "state", LibraryModel.Idle, 20000);
        root.sets.dismiss();
        tryCompare(root.fixture.app.publisher, "busy", false, 20000);
        tryVerify(() => root.act("act.offer.leave") === null);
        wait(100);
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
    function press(name: string) {
        root.reach(name).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
    }
    function type(name: string, words: string) {
        const field = root.reach(name);
        mouseClick(field);
        tryCompare(field, "activeFocus", true);
        for (const letter of words) {
            keyClick(letter);
        }
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem.parent).some(item => String(item.text ?? "").includes(words));
    }
    function rested() {
        tryVerify(() => root.withdrawing.state !== WithdrawingModel.Reading
            && root.withdrawing.state !== WithdrawingModel.Signing && !root.fixture.app.publisher.busy, 20000);
        wait(200);
    }
    function ways() {
        return [{tag: "mouse", how: name => root.tap(name)}, {tag: "touch", how: name => root.finger(name)},
            {tag: "keys", how: name => root.press(name)}];
    }

    // To the questions of the set that is here.
    function toQuestions(how) {
        how("act.withdraw");
        tryVerify(() => root.act("act.withdraw.set.0") !== null);
        wait(200);
        how("act.withdraw.set.0");
        root.rested();
        compare(root.withdrawing.state, WithdrawingModel.Marking, root.withdrawing.trouble);
        tryVerify(() => root.act("act.withdraw.query") !== null);
    }
    // To one with options, corrected to another.
    function correctOne(how) {
        const place = root.firstWithOptions();
        how("act.withdraw.question." + place);
        tryVerify(() => root.act("act.withdraw.correct") !== null);
        wait(200);
        verify(!root.reach("act.withdraw.correct").enabled);
        for (let option = 0; root.withdrawing.newAnswer === ""; ++option) {
            how("act.withdraw.option." + option);
        }
        verify(root.says("From now on: " + root.withdrawing.newAnswer));
        how("act.withdraw.correct");
        tryVerify(() => root.act("act.withdraw.correct") === null);
        wait(200);
    }
    function firstWithOptions(): int {
        let place = 0;
        for (; !root.withdrawing.hasOptions || root.withdrawing.choosesSeveral || root.withdrawing.choosesInOrder; ++place) {
            root.withdrawing.show(root.withdrawing.found.data(root.withdrawing.found.index(place, 0), Qt.UserRole + 1));
        }
        root.withdrawing.showAll();
        tryVerify(() => root.act("act.withdraw.one") === null);
        wait(200);
        return place - 1;
    }

    function test_aQuestionIsCorrectedAndTheMemberTakesTheNote_data() {
        return root.ways();
    }
    function test_aQuestionIsCorrectedAndTheMemberTakesTheNote(row) {
        root.open(390, 844, "");
        root.toQuestions(row.how);
        verify(root.says("机关支部学习读本"));
        verify(!root.act("act.withdraw.sum").enabled);
        verify(root.says("The first 40 of "));
        root.correctOne(row.how);
        verify(root.says("Will be corrected"));
        row.how("act.withdraw.sum");
        tryVerify(() => root.act("act.withdraw.sign") !== null);
        wait(200);
        verify(root.says("Note 1 · for version 1 and older ones"));
        verify(root.act("note.after").text.startsWith("From now on: "));
        verify(root.act("act.withdraw.password") === null);
        row.how("act.withdraw.sign");
        root.rested();
        compare(root.withdrawing.state, WithdrawingModel.Made, root.withdrawing.trouble);
        row.how("act.withdraw.save");
        verify(root.withdrawing.textPath.endsWith("-note-1.txt"));
        tryVerify(() => finder.all(root.window.contentItem.parent).some(item => item.objectName === "path" && item.path === root.withdrawing.textPath));
        row.how("act.withdraw.copy");
        verify(root.says("Copied."));
        row.how("act.withdraw.picture");
        verify(root.withdrawing.picturePath.endsWith("-note-1.png"));
        compare(root.act("withdraw.picture").status, Image.Ready);
        row.how("act.withdraw.take");
        tryCompare(root.sets, "state", LibraryModel.OfferingNote, 20000);
        compare(root.withdrawing.state, WithdrawingModel.Made);
        tryVerify(() => root.act("act.note.take") !== null);
        wait(200);
        verify(root.says("Signed by the publisher of the set"));
        row.how("act.note.take");
        tryCompare(root.sets, "state", LibraryModel.Idle, 20000);
        compare(root.sets.deedCorrected, 1);
        compare(root.withdrawing.state, WithdrawingModel.Made); // it can still be handed on
        verify(root.act("act.withdraw.save") !== null);
    }

    // Where it was closed before anything was done with it.
    function test_aNoteThatWasMadeIsHandedOnAgain_data() {
        return root.ways();
    }
    function test_aNoteThatWasMadeIsHandedOnAgain(row) {
        root.open(390, 844, "");
        root.toQuestions(row.how);
        root.correctOne(row.how);
        row.how("act.withdraw.sum");
        tryVerify(() => root.act("act.withdraw.sign") !== null);
        wait(200);
        row.how("act.withdraw.sign");
        root.rested();
        const text = root.withdrawing.text;
        keyClick(Qt.Key_Escape);
        tryCompare(root.withdrawing, "state", WithdrawingModel.Idle);
        tryVerify(() => root.act("act.withdraw.close") === null);
        wait(200);
        row.how("act.withdraw");
        tryVerify(() => root.act("act.withdraw.again.0") !== null);
        wait(200);
        verify(root.says("Note 1 · for version 1 and older ones · "));
        row.how("act.withdraw.again.0");
        root.rested();
        compare(root.withdrawing.state, WithdrawingModel.Made);
        compare(root.withdrawing.text, text);
        tryVerify(() => root.act("act.withdraw.copy") !== null);
        wait(200);
        row.how("act.withdraw.copy");
        verify(root.says("Copied."));
        row.how("act.withdraw.back");
        tryVerify(() => root.act("act.withdraw.copy") === null);
        compare(root.withdrawing.state, WithdrawingModel.Choosing);
        verify(root.act("act.withdraw.set.0") !== null);
    }

    function test_whatWasCopiedIsPastedAsANote() {
        root.open(390, 844, "");
        root.toQuestions(name => root.tap(name));
        root.tap("act.withdraw.question.0");
        tryVerify(() => root.act("act.withdraw.one") !== null);
        wait(200);
        verify(root.act("withdraw.source").text !== "");
        root.tap("act.withdraw.one");
        wait(200);
        root.tap("act.withdraw.sum");
        tryVerify(() => root.act("act.withdraw.sign") !== null);
        wait(200);
        root.tap("act.withdraw.sign");
        root.rested();
        root.tap("act.withdraw.copy");
        root.tap("act.withdraw.back");
        tryCompare(root.withdrawing, "state", WithdrawingModel.Idle);
        tryVerify(() => root.act("act.withdraw.close") === null);
        wait(200);
        root.tap("act.note.wish");
        tryVerify(() => root.act("act.note.paste") !== null);
        wait(200);
        root.tap("act.note.paste");
        root.tap("act.note.look");
        tryCompare(root.sets, "state", LibraryModel.OfferingNote, 20000);
        compare(root.sets.note.rows.count, 1);
        verify(root.sets.note.canBeTaken);
    }

    // Where nobody is asked for file names. One that the key does not speak for is said to be so.
    function test_theFileOfASetIsChosenFromTheFolder() {
        root.open(390, 844, "");
        root.fixture.pack(1, "stranger");
        root.tap("act.withdraw");
        tryVerify(() => root.act("act.withdraw.file.1") !== null);
        wait(200);
        const chosen = who => [0, 1].find(place => root.act("act.withdraw.file." + place).text === "1-" + who + ".shixi");
        root.tap("act.withdraw.file." + chosen("stranger"));
        root.rested();
        compare(root.withdrawing.state, WithdrawingModel.Choosing);
        verify(root.act("withdraw.trouble") !== null);
        root.tap("act.withdraw.file." + chosen("owner"));
        root.rested();
        compare(root.withdrawing.state, WithdrawingModel.Marking, root.withdrawing.trouble);
    }

    function test_questionsAreSearched() {
        root.open(1280, 800, "");
        root.toQuestions(name => root.press(name));
        const all = root.withdrawing.foundCount;
        root.type("act.withdraw.query", "2022");
        verify(root.withdrawing.foundCount > 0 && root.withdrawing.foundCount < all);
        verify(root.act("act.withdraw.question.0") !== null);
        root.type("act.withdraw.query", "zzz");
        compare(root.withdrawing.foundCount, 0);
        tryVerify(() => root.act("act.withdraw.question.0") === null);
    }

    function test_thePasswordIsAskedAndAWrongOneChangesNothing() {
        root.open(390, 844, "abc");
        root.toQuestions(name => root.tap(name));
        root.correctOne(name => root.tap(name));
        root.tap("act.withdraw.sum");
        tryVerify(() => root.act("act.withdraw.sign") !== null);
        wait(200);
        verify(!root.reach("act.withdraw.sign").enabled);
        root.type("act.withdraw.password", "ab");
        root.tap("act.withdraw.sign");
        root.rested();
        verify(root.act("withdraw.refused") !== null);
        compare(root.reach("act.withdraw.password").text, "ab");
        root.type("act.withdraw.password", "c");
        keyClick(Qt.Key_Return);
        root.rested();
        compare(root.withdrawing.state, WithdrawingModel.Made, root.withdrawing.trouble);
    }

    function test_anotherNumberMustBeFree() {
        root.open(390, 844, "");
        root.toQuestions(name => root.tap(name));
        root.correctOne(name => root.tap(name));
        root.tap("act.withdraw.sum");
        tryVerify(() => root.act("act.withdraw.renumber") !== null);
        wait(200);
        root.tap("act.withdraw.renumber");
        compare(root.reach("act.withdraw.number").text, "1");
        root.act("act.withdraw.number").clear();
        for (const wrong of ["0", "x", "1.5", ""]) {
            root.act("act.withdraw.number").text = wrong;
            verify(!root.reach("act.withdraw.sign").enabled, wrong);
        }
        root.act("act.withdraw.number").text = "12";
        root.tap("act.withdraw.sign");
        root.rested();
        compare(root.withdrawing.number, 12, root.withdrawing.trouble);
    }

    // By the cross, the button, the key: one step back each time.
    function test_everyStepLeadsBack() {
        root.open(390, 844, "");
        root.toQuestions(name => root.tap(name));
        root.tap("act.withdraw.question.0");
        tryVerify(() => root.act("act.withdraw.one") !== null);
        wait(200);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.act("act.withdraw.one") === null);
        compare(root.withdrawing.state, WithdrawingModel.Marking);
        root.correctOne(name => root.tap(name));
        root.tap("act.withdraw.sum");
        tryVerify(() => root.act("act.withdraw.back") !== null);
        wait(200);
        root.tap("act.withdraw.back");
        tryVerify(() => root.act("act.withdraw.sign") === null);
        compare(root.withdrawing.state, WithdrawingModel.Marking);
        compare(root.withdrawing.marked, 1);
        wait(200);
        root.tap("act.withdraw.close");
        tryVerify(() => root.act("act.withdraw.close") === null);
        compare(root.withdrawing.state, WithdrawingModel.Idle);
    }

    function test_whoPublishesNothingWithdrawsNothing() {
        root.window = windows.createObject(root, {width: 390, height: 844});
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
        verify(root.act("act.withdraw") === null);
    }

    // Whatever is pressed has a name to be read out; for what is typed into a SecretField what is around it speaks.
    function unnamed(): var {
        const told = item => item.echoMode === TextInput.Password ? item.parent.Accessible.description : item.Accessible.name;
        return finder.all(root.window.contentItem.parent).filter(item => item.objectName.startsWith("act."))
            .filter(item => told(item) === "").map(item => item.objectName);
    }

    function test_nothingIsCutOrTooSmallOrUnnamed_data() {
        const rows = [];
        for (const language of [SettingsModel.Chinese, SettingsModel.English]) {
            for (const scale of [100, 200]) {
                for (const size of [[360, 800], [1280, 800]]) {
                    rows.push({tag: size[0] + (language === SettingsModel.Chinese ? " zh " : " en ") + scale, size: size,
                        language: language, scale: scale});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCutOrTooSmallOrUnnamed(row) {
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.open(row.size[0], row.size[1], "abc");
        const sound = where => {
            wait(200);
            compare(finder.troubles(root.window.contentItem.parent), [], where);
            compare(root.unnamed(), [], where);
        };
        root.tap("act.withdraw");
        tryVerify(() => root.act("act.withdraw.set.0") !== null);
        sound("sets");
        root.withdrawing.lookInto("branch-reader");
        root.rested();
        sound("questions");
        const place = root.firstWithOptions();
        root.withdrawing.show(root.withdrawing.found.data(root.withdrawing.found.index(place, 0), Qt.UserRole + 1));
        tryVerify(() => root.act("act.withdraw.one") !== null);
        for (let option = 0; root.withdrawing.newAnswer === ""; ++option) {
            root.tap("act.withdraw.option." + option);
        }
        sound("question");
        root.withdrawing.correct();
        tryVerify(() => root.act("act.withdraw.one") === null);
        root.tap("act.withdraw.sum");
        tryVerify(() => root.act("act.withdraw.renumber") !== null);
        wait(200);
        root.tap("act.withdraw.renumber");
        sound("note");
        root.withdrawing.sign(1, "abc");
        root.rested();
        compare(root.withdrawing.state, WithdrawingModel.Made, root.withdrawing.trouble);
        root.withdrawing.saveText(root.fixture.app.publishing.folder);
        root.withdrawing.savePicture(root.fixture.app.publishing.folder);
        root.withdrawing.copy();
        sound("made");
        root.tap("act.withdraw.back");
        tryVerify(() => root.act("act.withdraw.close") === null);
        wait(200);
        root.tap("act.withdraw");
        tryVerify(() => root.act("act.withdraw.again.0") !== null);
        sound("last notes");
    }
}
