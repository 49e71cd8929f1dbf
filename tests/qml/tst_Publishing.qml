import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Publishing for administrators, in real windows: by mouse and by keys.
TestCase {
    id: root

    property PublishFixture fixture
    property Main window
    readonly property PublishingModel publishing: root.fixture ? root.fixture.app.publishing : null
    readonly property PublisherModel publisher: root.fixture ? root.fixture.app.publisher : null

    name: "Publishing"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        PublishFixture {}
    }
    Component {
        id: readers

        ScreenReader {}
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
    function open(width: int, height: int) {
        root.window = windows.createObject(root, {width: width, height: height});
        tryCompare(root.window, "visible", true);
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
        tryCompare(root.publisher, "busy", false, 20000);
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
        tryVerify(() => !root.publisher.busy && root.publishing.state !== PublishingModel.Looking
            && root.publishing.state !== PublishingModel.Publishing, 20000);
        wait(120);
    }
    // Through the list of drafts, as on a phone.
    function look(how) {
        how("act.publish");
        tryVerify(() => root.act("act.draft.0") !== null);
        wait(200);
        how("act.draft.0");
        root.rested();
        tryVerify(() => root.act("act.publish.close") !== null);
        wait(200);
    }

    function ways() {
        return [{tag: "mouse", how: name => root.tap(name)}, {tag: "keys", how: name => root.press(name)}];
    }

    function test_theFirstTimeAsksTheNameAlone_data() {
        return root.ways();
    }
    function test_theFirstTimeAsksTheNameAlone(row) {
        root.open(390, 844);
        verify(root.says("Whoever checks questions for others"));
        root.look(row.how);
        verify(root.says("Publish this set?"));
        verify(root.says("Reviewed: 0 · not yet: 2"));
        verify(!root.reach("act.publish.go").enabled);
        verify(root.act("act.publish.password") === null);
        root.type("act.publish.name", "Qinghe");
        verify(root.act("act.publish.go").enabled);
        row.how("act.publish.go");
        root.rested();
        compare(root.publishing.state, PublishingModel.Published, root.publishing.trouble);
        compare(root.fixture.published(), ["读书会_v1_2026-11.shixi"]);
        verify(root.says("读书会, version 1, is in one file."));
        compare(root.publisher.words.split(" · ").filter(word => root.says(word)).length, 6);
        row.how("act.publish.close");
        tryVerify(() => root.act("act.publish.close") === null);
        verify(root.says("This device publishes as Qinghe"));
        verify(root.says("The recovery sheet is needed before the second time."));
    }

    // By the keyboard alone, from field to button.
    function test_theNameFieldPublishesOnEnter() {
        root.open(1280, 800);
        root.look(name => root.press(name));
        root.type("act.publish.name", "Qinghe");
        keyClick(Qt.Key_Return);
        root.rested();
        compare(root.publishing.state, PublishingModel.Published, root.publishing.trouble);
    }

    function test_tabComesFirstToWhatCanBeDone() {
        root.open(1280, 800);
        root.look(name => root.press(name));
        keyClick(Qt.Key_Tab);
        const focused = root.window.activeFocusItem;
        verify(focused.objectName.startsWith("act.publish."), focused.objectName);
        verify(focused.objectName !== "act.publish.close");
    }

    // A slip in what nobody sees would make a key nobody can open.
    function test_aPasswordIsTypedTwice() {
        root.open(390, 844);
        root.look(name => root.tap(name));
        root.type("act.publish.name", "Qinghe");
        root.tap("act.publish.lock");
        root.type("act.publish.password", "abc");
        verify(!root.reach("act.publish.go").enabled);
        root.type("act.publish.again", "abd");
        verify(!root.reach("act.publish.go").enabled);
        root.act("act.publish.again").clear();
        root.type("act.publish.again", "abc");
        root.tap("act.publish.go");
        root.rested();
        compare(root.publishing.state, PublishingModel.Published, root.publishing.trouble);
        verify(root.publisher.asksForPassword);
    }

    function test_noLetterOfAPasswordIsHandedToTheAccessibilityOfTheSystem() {
        root.open(390, 844);
        root.look(name => root.tap(name));
        root.tap("act.publish.lock");
        const reader = readers.createObject(root);
        root.type("act.publish.password", "qxz");
        compare(root.act("act.publish.password").text, "qxz");
        const heard = reader.heard(root.window);
        verify(heard.includes("3 characters entered"), heard);
        verify(!heard.includes("q" + "x"), heard);
        reader.destroy();
        wait(0);
    }

    // A failed try asks for the password of the key it made, which is still typed.
    function test_whatWasTypedStaysWhereAFirstTimeFails() {
        root.open(390, 844);
        root.publishing.setFolder(root.fixture.draft()); // no file of a set goes among those of its draft
        root.look(name => root.tap(name));
        root.type("act.publish.name", "Qinghe");
        root.tap("act.publish.lock");
        root.type("act.publish.password", "abc");
        root.type("act.publish.again", "abc");
        root.tap("act.publish.go");
        root.rested();
        compare(root.publishing.state, PublishingModel.Showing);
        verify(root.publishing.trouble !== "");
        verify(root.publisher.asksForPassword);
        compare(root.reach("act.publish.password").text, "abc");
        root.publishing.setFolder(root.fixture.elsewhere());
        root.tap("act.publish.go");
        root.rested();
        compare(root.publishing.state, PublishingModel.Published, root.publishing.trouble);
    }

    function test_theSecondTimeLeadsThroughTheSheet_data() {
        return root.ways();
    }
    function test_theSecondTimeLeadsThroughTheSheet(row) {
        root.fixture.publishOnce("Qinghe");
        root.fixture.changeDraft();
        root.open(390, 844);
        root.look(row.how);
        verify(root.says("what changed since is version 2"));
        verify(root.act("act.publish.go") === null);
        verify(!root.act("act.sheet.word")?.visible && !root.act("act.sheet.confirm")?.visible); // there is no sheet yet
        row.how("act.sheet.write");
        root.rested();
        verify(root.publisher.sheetPath.endsWith(".pdf"));
        verify(finder.all(root.window.contentItem.parent).some(item => item instanceof PathWords && item.path === root.publisher.sheetPath));
        verify(!root.reach("act.sheet.confirm").enabled);
        root.type("act.sheet.word", "nonsense");
        row.how("act.sheet.confirm");
        root.rested();
        verify(root.says("this is not the check word"));
        verify(!root.says(root.fixture.sheetWord())); // on the paper alone
        root.act("act.sheet.word").clear();
        root.type("act.sheet.word", root.fixture.sheetWord());
        row.how("act.sheet.confirm");
        root.rested();
        row.how("act.publish.go");
        root.rested();
        compare(root.publishing.state, PublishingModel.Published, root.publishing.trouble);
        compare(root.fixture.published(), ["读书会_v2_2026-11.shixi"]);
    }

    function test_whatChangesIsSaidBeforeItIsPublished() {
        root.fixture.publishOnce("Qinghe");
        root.fixture.correctDraft();
        root.open(360, 800);
        root.look(name => root.tap(name));
        verify(root.says("Changes since version 1"));
        verify(root.act("publish.changes.questions").text.startsWith("2 "));
        compare(root.act("note.before").text, "So far: 2019年5月");
        compare(root.act("note.after").text, "From now on: 2019年6月");
        verify(root.says("Members are told: "));
        compare(finder.troubles(root.window.contentItem.parent), []);
    }

    function test_whatIsWrongIsListedAndBlocks() {
        root.fixture.breakDraft();
        root.open(390, 844);
        root.look(name => root.tap(name));
        verify(root.act("publish.error").text.startsWith("decisions.jsonl:1: "));
        verify(root.act("act.publish.go") === null);
        root.tap("act.publish.close");
        tryVerify(() => root.act("act.publish.close") === null);
        compare(root.publishing.state, PublishingModel.Idle);
    }

    function test_aPublisherComesBack_data() {
        return root.ways();
    }
    function test_aPublisherComesBack(row) {
        root.fixture.publishOnce("Qinghe");
        const lines = root.fixture.sheetLines();
        root.fixture.otherDevice();
        root.open(390, 844);
        row.how("act.publisher");
        tryVerify(() => root.act("act.recover.go") !== null);
        wait(200);
        verify(!root.reach("act.recover.go").enabled);
        root.type("act.recover.name", "Qinghe");
        root.reach("act.recover.lines").text = lines.replace("3  ", "3  x"); // pasted
        row.how("act.recover.go");
        root.rested();
        verify(root.says("line 3 of the sheet was typed wrongly"));
        root.reach("act.recover.lines").text = lines;
        row.how("act.recover.go");
        root.rested();
        compare(root.publisher.name, "Qinghe");
        tryVerify(() => root.act("sheet.confirmed") !== null);
        compare(root.act("act.recover.go"), null);
        row.how("act.publisher.close");
        tryVerify(() => root.act("act.publisher.close") === null);
        wait(200);
        root.look(row.how); // this device does not know what the other published
        verify(!root.reach("act.publish.go").enabled);
        root.type("act.publish.last", "1");
        row.how("act.publish.go");
        root.rested();
        compare(root.publishing.version, 2, root.publishing.trouble);
    }

    function test_aSuccessorIsComparedAndNamed_data() {
        return root.ways();
    }
    function test_aSuccessorIsComparedAndNamed(row) {
        root.fixture.publishOnce("Qinghe");
        root.open(390, 844);
        row.how("act.publisher");
        tryVerify(() => root.act("act.key.line") !== null);
        wait(200);
        root.reach("act.key.line").text = root.fixture.somebodysKey();
        row.how("act.key.find");
        root.rested();
        compare(root.publisher.foundWords.split(" · ").filter(word => root.says(word)).length, 6);
        const words = root.publisher.foundWords;
        row.how("act.key.successor");
        root.rested();
        compare(root.publisher.successorWords, words);
        row.how("act.successor.remove");
        root.rested();
        compare(root.publisher.successorWords, "");
    }

    // Whatever is pressed has a name to be read out.
    function test_everythingIsNamed() {
        root.fixture.publishOnce("Qinghe");
        root.fixture.changeDraft();
        root.open(390, 844);
        root.look(name => root.tap(name));
        const acts = finder.all(root.window.contentItem.parent).filter(item => item.objectName.startsWith("act."));
        verify(acts.length > 5);
        compare(acts.filter(item => item.Accessible.name === "").map(item => item.objectName), []);
    }

    function test_nothingIsCutOrTooSmall_data() {
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
    function test_nothingIsCutOrTooSmall(row) {
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.open(row.size[0], row.size[1]);
        root.publishing.look(root.fixture.draft());
        root.rested();
        compare(finder.troubles(root.window.contentItem.parent), []);
        root.publishing.publish("清河读书会", "");
        root.rested();
        compare(root.publishing.state, PublishingModel.Published, root.publishing.trouble);
        compare(finder.troubles(root.window.contentItem.parent), []);
        root.fixture.changeDraft();
        root.publishing.look(root.fixture.draft());
        root.rested();
        compare(finder.troubles(root.window.contentItem.parent), []);
        root.publishing.leave();
        wait(200);
        root.tap("act.publisher");
        tryVerify(() => root.act("act.publisher.recover") !== null);
        wait(200);
        compare(finder.troubles(root.window.contentItem.parent), []);
        root.tap("act.publisher.recover");
        wait(200);
        compare(finder.troubles(root.window.contentItem.parent), []);
    }
}
