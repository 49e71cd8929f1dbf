import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Withdrawal notes: looked at as files, pasted, taken and left; by mouse, finger and keys.
TestCase {
    id: root

    property SetsFixture fixture
    property Main window
    readonly property LibraryModel sets: root.fixture ? root.fixture.app.library : null

    name: "Notes"
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
    }
    // With the set that notes are for.
    function open(width: int, height: int) {
        root.window = windows.createObject(root, {width: width, height: height});
        tryCompare(root.window, "visible", true);
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
        root.sets.look(root.fixture.pack(1, "owner"));
        tryCompare(root.sets, "state", LibraryModel.Offering, 20000);
        root.sets.take();
        root.rested();
        root.sets.dismiss();
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
        return finder.reach(root, name);
    }
    function tap(name: string) {
        finder.tap(root, name);
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem.parent).some(item => String(item.text ?? "").includes(words));
    }
    function offered() {
        tryCompare(root.sets, "state", LibraryModel.OfferingNote, 20000);
        tryVerify(() => root.act("act.note.leave") !== null);
        wait(200);
    }
    function rested() {
        tryCompare(root.sets, "state", LibraryModel.Idle, 20000);
        tryVerify(() => root.act("act.note.leave") === null && root.act("act.offer.leave") === null);
        wait(100);
    }

    function ways(): var {
        return finder.ways(root);
    }

    function test_aFileIsShownTakenAndSaid_data() {
        return root.ways();
    }
    function test_aFileIsShownTakenAndSaid(row) {
        root.open(390, 844);
        root.sets.look(root.fixture.note(1, "owner"));
        root.offered();
        verify(root.says("Take this withdrawal note?"));
        verify(root.says("机关支部学习读本"));
        verify(root.says("Note 1 · 24 November 2026"));
        verify(root.says("Signed by the publisher of the set"));
        verify(root.says("Withdrawn"));
        verify(root.act("note.stem").text !== "");
        verify(root.says("So far: ") && root.says("From now on: "));
        verify(root.act("offer.concern") === null);
        row.how("act.note.take");
        root.rested();
        compare(root.act("set.done").text, "机关支部学习读本: 1 withdrawn · 1 corrected.");
        row.how("act.set.1");
        tryVerify(() => root.act("set.notes") !== null);
        verify(root.act("set.notes").text.startsWith("1 withdrawal note"));
    }

    function test_aNoteThatWasCopiedIsPastedByPressAlone_data() {
        return root.ways();
    }
    function test_aNoteThatWasCopiedIsPastedByPressAlone(row) {
        root.open(390, 844);
        root.fixture.copy(root.fixture.noteText(1, "owner"));
        row.how("act.note.wish");
        tryVerify(() => root.act("act.note.text") !== null);
        wait(200);
        compare(root.act("act.note.text").text, "");
        verify(!root.act("act.note.look").enabled);
        row.how("act.note.paste");
        verify(root.act("act.note.text").text.startsWith("shixi-withdrawal 1"));
        row.how("act.note.look");
        root.offered();
        verify(root.says("Take this withdrawal note?"));
        row.how("act.note.take");
        root.rested();
        verify(root.act("set.done").text.startsWith("机关支部学习读本: 1 withdrawn"));
    }

    function test_otherWordsAreSaidToBeNoNote() {
        root.open(390, 844);
        root.fixture.copy("see you on Monday");
        root.tap("act.note.wish");
        tryVerify(() => root.act("act.note.paste") !== null);
        wait(200);
        root.tap("act.note.paste");
        root.tap("act.note.look");
        tryVerify(() => root.fixture.app.errorText.includes("this is no withdrawal note"), 20000);
        root.rested();
    }

    function test_whatIsLeftChangesNothing_data() {
        return [{tag: "button", how: () => root.tap("act.note.leave")}, {tag: "cross", how: () => root.tap("act.sheet.close")},
            {tag: "escape", how: () => keyClick(Qt.Key_Escape)}];
    }
    function test_whatIsLeftChangesNothing(row) {
        root.open(390, 844);
        root.sets.look(root.fixture.note(1, "owner"));
        root.offered();
        row.how();
        root.rested();
        compare(root.fixture.lastChange, "1 1");
        root.sets.look(root.fixture.note(1, "owner"));
        root.offered();
        verify(root.act("act.note.take") !== null);
    }

    function test_oneThatCannotBeTakenSaysWhy() {
        root.open(390, 844);
        root.sets.look(root.fixture.note(1, "stranger"));
        root.offered();
        verify(root.says("It is not signed by the publisher of this set"));
        verify(root.act("act.note.take") === null);
        root.tap("act.note.leave");
        root.rested();
        root.sets.look(root.fixture.note(1, "owner"));
        root.offered();
        root.tap("act.note.take");
        root.rested();
        root.sets.look(root.fixture.note(1, "owner"));
        root.offered();
        verify(root.says("This note was taken already."));
        verify(root.act("act.note.take") === null);
    }

    // Whatever is pressed has a name to be read out.
    function test_everythingIsNamed() {
        root.open(390, 844);
        root.sets.look(root.fixture.note(1, "owner"));
        root.offered();
        const acts = () => finder.all(root.window.contentItem.parent).filter(item => item.objectName.startsWith("act."));
        compare(acts().filter(item => item.Accessible.name === "").map(item => item.objectName), []);
        root.tap("act.note.leave");
        root.rested();
        root.tap("act.note.wish");
        tryVerify(() => root.act("act.note.look") !== null);
        compare(acts().filter(item => item.Accessible.name === "").map(item => item.objectName), []);
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
        root.sets.look(root.fixture.note(1, "owner"));
        root.offered();
        compare(finder.troubles(root.window.contentItem.parent), []);
        root.tap("act.note.take");
        root.rested();
        compare(finder.troubles(root.window.contentItem), []);
        root.tap("act.note.wish");
        tryVerify(() => root.act("act.note.look") !== null);
        wait(200);
        compare(finder.troubles(root.window.contentItem.parent), []);
    }
}
