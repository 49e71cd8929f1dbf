import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Sets of questions: listed, offered, taken, put back, removed; by mouse, finger and keys.
TestCase {
    id: root

    property SetsFixture fixture
    property Main window
    readonly property LibraryModel sets: root.fixture ? root.fixture.app.library : null

    name: "Sets"
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
    function open(width: int, height: int) {
        root.window = windows.createObject(root, {width: width, height: height});
        tryCompare(root.window, "visible", true);
        root.ready();
    }
    function ready() {
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
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
    function offered(file: url) {
        root.sets.look(file);
        tryCompare(root.sets, "state", LibraryModel.Offering, 20000);
        tryVerify(() => root.act("act.offer.leave") !== null);
        wait(200);
    }
    function rested() {
        tryCompare(root.sets, "state", LibraryModel.Idle, 20000);
        tryVerify(() => root.act("act.offer.leave") === null);
        wait(100);
    }
    function take(file: url) {
        root.offered(file);
        root.sets.offer.isChecked = true;
        root.tap("act.offer.take");
        root.rested();
    }

    function ways(): var {
        return finder.ways(root);
    }

    function test_isTakenUpdatedPutBackAndRemoved_data() {
        return root.ways();
    }
    function test_isTakenUpdatedPutBackAndRemoved(row) {
        root.open(390, 844);
        verify(root.act("act.set.0").hint.includes("Comes with the program"));
        verify(root.act("act.set.1") === null);

        root.offered(root.fixture.pack(1, "owner"));
        verify(root.says("Add this set?"));
        verify(root.says("机关支部学习读本"));
        verify(root.says("Publisher: 某局机关党委"));
        compare(root.sets.offer.words.split(" · ").filter(word => root.says(word)).length, 6);
        verify(root.says("You have taken nothing from this publisher so far."));
        verify(root.act("act.offer.checked") === null);
        row.how("act.offer.take");
        root.rested();
        compare(root.fixture.lastChange, "1 1");
        verify(root.act("set.done").text.startsWith("Added: 机关支部学习读本, with "));
        compare(root.window.place, "mine");
        row.how("act.set.dismiss");
        verify(root.act("set.done") === null);

        root.offered(root.fixture.pack(2, "owner"));
        verify(root.says("Update this set?"));
        verify(root.says("3 things to remember have a corrected answer"));
        verify(root.says("Corrected answers"));
        compare(root.sets.offer.corrections.count, 3);
        const first = root.reach("note.stem").parent;
        verify(finder.named(first, "note.before").text.startsWith("So far: "));
        verify(finder.named(first, "note.after").text.startsWith("From now on: "));
        verify(!root.says("Of what you have learnt"));
        verify(root.says("5 things to remember are new"));
        verify(root.act("offer.concern") === null);
        row.how("act.offer.take");
        root.rested();
        compare(root.act("set.done").text, "机关支部学习读本 is now version 2.");

        row.how("act.set.1");
        tryVerify(() => root.act("act.set.rollBack") !== null);
        wait(200);
        row.how("act.set.rollBack");
        root.rested();
        compare(root.act("set.done").text, "机关支部学习读本 is back at version 1.");
        row.how("act.set.1");
        tryVerify(() => root.act("act.set.remove") !== null);
        verify(root.act("act.set.rollBack") === null);
        wait(200);
        row.how("act.set.remove");
        root.rested();
        compare(root.act("set.done").text, "Removed: 机关支部学习读本. Your answers are kept.");
        tryVerify(() => root.act("act.set.1") === null);
    }

    function test_factsInTwoSetsAreRememberedOnceAtWill_data() {
        return root.ways();
    }
    function test_factsInTwoSetsAreRememberedOnceAtWill(row) {
        root.open(390, 844);
        root.take(root.fixture.pack(2, "owner"));
        root.offered(root.fixture.twin());
        verify(root.sets.offer.sharedFacts > 10);
        verify(root.says(root.sets.offer.sharedFacts + " of its facts are in “机关支部学习读本” too."));
        verify(root.act("act.offer.shares").checked);
        row.how("act.offer.shares");
        tryCompare(root.sets.offer, "shares", false);
        row.how("act.offer.shares");
        tryCompare(root.sets.offer, "shares", true);
        row.how("act.offer.take");
        root.rested();
        compare(root.fixture.lastChange, "1 2");
        const twin = [1, 2].find(place => root.act("act.set." + place).text === "另一本学习读本");
        row.how("act.set." + twin);
        tryVerify(() => root.act("act.set.shares") !== null);
        wait(200);
        verify(root.act("act.set.shares").checked);
        row.how("act.set.shares");
        root.rested();
        compare(root.fixture.lastChange, LibraryModel.NotShared + " 2");
        verify(root.act("set.done").text.endsWith("remembered for each set."));
    }

    // Two sets have the same ids, and one corrects an answer: the other comes before it and holds.
    function test_whatContradictsAnotherSetIsSaidBeforeAfterAndInTheList() {
        root.open(390, 844);
        root.take(root.fixture.pack(1, "owner"));
        root.take(root.fixture.copyOfIt(1));
        root.fixture.beginAnew();
        compare(root.act("set.doneLeftOut"), null);
        root.offered(root.fixture.copyOfIt(2));
        compare(root.sets.offer.leftOut, 3);
        verify(root.says("3 things to remember in it have another answer in “机关支部学习读本”, and that one holds"));
        verify(!root.says("have a corrected answer"));
        verify(!root.says("Corrected answers"));
        root.tap("act.offer.take");
        root.rested();
        root.fixture.beginAnew();
        const words = "3 things to remember contradict “机关支部学习读本” and are not used";
        tryCompare(root.act("set.doneLeftOut"), "text", words);
        const copy = [1, 2].find(place => root.act("act.set." + place).text === "学习读本抄本");
        verify(root.act("act.set." + copy).hint.endsWith(words));
        root.tap("act.set." + copy);
        tryVerify(() => root.says("have another answer in “机关支部学习读本”. Of two sets"));
        verify(root.says("Update or remove one of the sets, or ask the publisher which answer is right."));
    }
    function test_whatContradictsTheProgramsSetIsSaidToGiveWayToIt() {
        root.fixture.bringAlong(1);
        root.open(390, 844);
        root.offered(root.fixture.copyOfIt(2));
        verify(root.says("The set of the program holds before all others."));
        root.tap("act.offer.take");
        root.rested();
        root.fixture.beginAnew();
        root.tap("act.set.1");
        tryVerify(() => root.says("they come back when a new version of either set agrees"));
    }
    function test_aNoteIsNotPromisedToCorrectWhatAnotherSetHolds() {
        root.open(390, 844);
        root.take(root.fixture.pack(1, "owner"));
        root.take(root.fixture.copyOfIt(1));
        root.sets.look(root.fixture.noteForCopy());
        tryCompare(root.sets, "state", LibraryModel.OfferingNote, 20000);
        tryVerify(() => root.says("Stays as it is"));
        verify(root.says("“机关支部学习读本” has it too and holds: it is asked as there."));
        verify(!root.says("Corrected"));
        wait(200);
        root.tap("act.note.take");
        tryVerify(() => root.says("the note changes nothing for now"));
    }

    // The program begins anew with each change: what is shown then stands where it was done.
    function beginAnew(changed: string) {
        root.window.destroy();
        root.window = windows.createObject(root, {width: 390, height: 844, changedSet: changed});
        tryCompare(root.window, "visible", true);
        root.ready();
        wait(40);
    }
    function pageScroller(): Item {
        return finder.all(finder.all(root.window.contentItem).find(item => item instanceof MinePage))
            .find(item => item instanceof Scroller);
    }

    function test_afterASwitchTheLearnerIsBackAtIt() {
        root.open(390, 844);
        root.take(root.fixture.pack(2, "owner"));
        root.take(root.fixture.twin());
        root.sets.setShares("twin-reader", false);
        root.rested();
        root.beginAnew("twin-reader");
        tryVerify(() => root.act("act.set.shares") !== null);
        verify(!root.act("act.set.shares").checked);
        verify(root.act("act.set.shares").detail.startsWith("Off: "));
        verify(root.says("另一本学习读本"));
        wait(200);
        root.tap("act.sheet.close");
        tryVerify(() => root.act("act.set.shares") === null);
        const place = root.act("mine.sets").mapToItem(root.pageScroller(), 0, 0).y;
        verify(place >= 0 && place < root.pageScroller().height / 4, place);
        root.window.go("today");
        wait(40);
        root.window.go("mine");
        root.ready();
        compare(root.pageScroller().contentY, 0);
        verify(root.act("act.set.shares") === null);
    }

    function test_afterASetWasAddedTheLearnerIsAtTheSets() {
        root.open(390, 844);
        root.take(root.fixture.pack(1, "owner"));
        root.beginAnew("branch-reader");
        verify(root.pageScroller().contentY > 0);
        verify(root.act("act.set.1") !== null);
        verify(root.act("act.sheet.close") === null);
    }

    function test_anOlderVersionThanTheProgramsIsSaidNotToHold() {
        root.fixture.bringAlong(3);
        root.open(390, 844);
        root.offered(root.fixture.pack(2, "owner"));
        verify(root.says("Version 3 came with the program. It is newer and goes on to hold"));
        compare(root.act("act.offer.take").text, "Keep it all the same");
        root.sets.offer.isChecked = true;
        root.tap("act.offer.take");
        root.rested();
        compare(root.fixture.lastChange, LibraryModel.PutAside + " 2");
        verify(root.act("set.done").text.includes("version 2 is kept"));
    }

    // What was done is said until it is put away; meanwhile everything can be pressed.
    function test_theMessageLiesOverNothing_data() {
        const rows = [];
        for (const scale of [100, 200]) {
            for (const size of [[360, 640], [390, 844], [1280, 800]]) {
                rows.push({tag: size[0] + " " + scale, size: size, scale: scale});
            }
        }
        return rows;
    }
    function test_theMessageLiesOverNothing(row) {
        root.fixture.app.settings.textScale = row.scale;
        root.open(row.size[0], row.size[1]);
        root.take(root.fixture.pack(1, "owner"));
        root.window.place = "today";
        tryVerify(() => root.act("act.start") !== null);
        wait(200);
        const message = root.act("set.done").parent.parent;
        const page = finder.all(root.window.contentItem).find(item => item.objectName === "page");
        verify(message.height > 0);
        compare(page.y, message.y + message.height);
        const start = root.reach("act.start");
        const place = start.mapToItem(root.window.contentItem, 0, 0);
        verify(place.y >= message.y + message.height);
        mouseClick(start);
        tryVerify(() => root.fixture.app.session.state !== SessionModel.Idle);
    }

    function test_somebodyElseNeedsTheSwitch_data() {
        return root.ways();
    }
    function test_somebodyElseNeedsTheSwitch(row) {
        root.open(390, 844);
        root.take(root.fixture.pack(1, "owner"));
        root.offered(root.fixture.pack(2, "stranger"));
        verify(root.says("So far this set came from “某局机关党委”."));
        verify(!root.reach("act.offer.take").enabled);
        row.how("act.offer.checked");
        tryCompare(root.sets.offer, "isChecked", true);
        verify(root.act("act.offer.take").enabled);
        row.how("act.offer.take");
        root.rested();
        compare(root.fixture.lastChange, "2 2");
    }

    function test_whatIsLeftChangesNothing_data() {
        return [{tag: "button", how: () => root.tap("act.offer.leave")}, {tag: "cross", how: () => root.tap("act.sheet.close")},
            {tag: "escape", how: () => keyClick(Qt.Key_Escape)}];
    }
    function test_whatIsLeftChangesNothing(row) {
        root.open(390, 844);
        root.offered(root.fixture.pack(1, ""));
        verify(root.says("own use"));
        verify(root.act("offer.words") === null);
        row.how();
        root.rested();
        compare(root.fixture.lastChange, "");
        verify(root.act("act.set.1") === null);
    }

    function test_theSameFileIsSaidToBeThere() {
        root.open(390, 844);
        const file = root.fixture.pack(1, "owner");
        root.take(file);
        root.offered(file);
        verify(root.says("This set is here already"));
        verify(root.act("act.offer.take") === null);
        root.tap("act.offer.leave");
        root.rested();
    }

    function test_whatIsNoSetIsSaid() {
        root.open(390, 844);
        root.sets.look(root.fixture.text());
        tryVerify(() => root.fixture.app.errorText.includes("no whole question set"), 20000);
        root.rested();
    }

    function test_aDamagedSetStaysListed() {
        root.open(390, 844);
        root.take(root.fixture.pack(1, "owner"));
        root.fixture.beginAnew(true);
        wait(60);
        verify(root.act("act.set.1").hint.includes("Damaged"));
        root.tap("act.set.1");
        tryVerify(() => root.says("is damaged, so nothing is asked from it"));
    }

    function test_anOpenSessionIsNotDisturbed() {
        root.open(390, 844);
        root.fixture.app.startToday();
        root.sets.look(root.fixture.pack(1, "owner"));
        tryCompare(root.sets, "state", LibraryModel.Offering, 20000);
        wait(200);
        verify(root.act("act.offer.take") === null);
        root.fixture.app.session.close();
        tryVerify(() => root.act("act.offer.take") !== null);
        compare(root.window.place, "mine");
        wait(200);
        keyClick(Qt.Key_Escape);
        root.rested();
    }

    function test_whereNobodyIsAskedForNamesTheFolderIsListed() {
        root.fixture.app.data.picksFiles = false;
        const file = String(root.fixture.pack(1, "owner"));
        root.fixture.app.data.folder = file.slice(7, file.lastIndexOf("/"));
        root.open(390, 844);
        root.tap("act.set.add");
        tryVerify(() => root.act("act.setFile.0") !== null);
        wait(200);
        root.tap("act.setFile.0");
        tryVerify(() => root.act("act.offer.take") !== null, 20000);
    }

    // Whatever is pressed has a name to be read out.
    function test_everythingIsNamed() {
        root.open(390, 844);
        root.take(root.fixture.pack(1, "owner"));
        root.offered(root.fixture.pack(2, "stranger"));
        const acts = finder.all(root.window.contentItem.parent).filter(item => item.objectName.startsWith("act."));
        verify(acts.length > 5);
        compare(acts.filter(item => item.Accessible.name === "").map(item => item.objectName), []);
    }

    function test_nothingIsCutOrTooSmall_data() {
        const rows = [];
        for (const language of [SettingsModel.Chinese, SettingsModel.English]) {
            for (const scale of [100, 150, 200]) {
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
        root.take(root.fixture.pack(1, "owner"));
        compare(finder.troubles(root.window.contentItem), []);
        root.offered(root.fixture.pack(2, "stranger"));
        compare(finder.troubles(root.window.contentItem.parent), []);
        keyClick(Qt.Key_Escape);
        root.rested();
        root.tap("act.set.1");
        tryVerify(() => root.act("act.set.remove") !== null);
        wait(200);
        compare(finder.troubles(root.window.contentItem.parent), []);
        keyClick(Qt.Key_Escape);
        root.rested();
        root.offered(root.fixture.copyOfIt(2));
        compare(root.sets.offer.leftOut, 3);
        compare(finder.troubles(root.window.contentItem.parent), []);
        root.tap("act.offer.take");
        root.rested();
        root.fixture.beginAnew();
        wait(100); // the message is laid out with the next frame
        compare(finder.troubles(root.window.contentItem), []);
        root.tap("act.set.dismiss"); // it leaves little room where words are large
        wait(100);
        root.tap("act.set." + [1, 2].find(place => root.act("act.set." + place).text === "学习读本抄本"));
        tryVerify(() => root.act("set.leftOut") !== null);
        wait(200);
        compare(finder.troubles(root.window.contentItem.parent), []);
    }

    // Names come from strangers: two lines of them, and no more.
    function test_aLongTitleHasTwoLines() {
        root.open(360, 800);
        root.offered(root.fixture.pack(1, "owner", "很长的题目".repeat(60)));
        compare(root.act("set.title").lineCount, 2);
        verify(root.act("set.title").truncated);
        compare(root.act("set.title").textFormat, Text.PlainText);
        root.tap("act.offer.take");
        root.rested();
        compare(finder.troubles(root.window.contentItem).filter(words => !words.includes("很长的题目")), []);
    }
}
