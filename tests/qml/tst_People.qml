import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Several learners on one machine: names before everything else, a PIN, a new one, and "that was not me".
TestCase {
    id: root

    property PeopleFixture fixture
    property Main window
    readonly property PeopleModel people: root.fixture ? root.fixture.app.people : null

    name: "People"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        PeopleFixture {}
    }
    Component {
        id: readers

        ScreenReader {}
    }
    Component {
        id: faces

        PersonFace {
            initial: "王"
        }
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
        root.fixture.app.settings.language = SettingsModel.English;
    }
    function open(width: int, height: int) {
        root.window = windows.createObject(root, {width: width, height: height});
        tryCompare(root.window, "visible", true);
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
    }
    function cleanup() {
        if (root.window) {
            root.window.destroy();
            root.window = null;
        }
        wait(0);
    }
    function says(words: string): bool {
        return finder.all(root.window.contentItem.parent).some(item => String(item.text ?? "").includes(words));
    }
    function named(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }

    function test_whoIsAloneIsNeverAsked() {
        root.fixture.ask();
        root.open(390, 844);
        verify(!root.people.picking);
        verify(root.window.free);
        verify(!root.named("act.person.0"));
    }

    function test_namesComeBeforeEverythingElse_data() {
        return [{tag: "phone", width: 390, height: 844, dark: false}, {tag: "desktop", width: 1280, height: 800, dark: true},
            {tag: "small", width: 360, height: 800, dark: true}];
    }
    function test_namesComeBeforeEverythingElse(row) {
        root.fixture.app.settings.theme = row.dark ? SettingsModel.Dark : SettingsModel.Light;
        root.fixture.addPerson("王芳");
        root.fixture.ask();
        root.open(row.width, row.height);
        verify(root.people.picking);
        verify(root.says("Who is learning?"));
        verify(root.says("Learner 1"));
        verify(root.says("王芳"));
        verify(!root.window.free, "no place can be gone to");
        const rows = finder.all(root.window.contentItem).filter(item => item.objectName.startsWith("act."));
        rows.forEach(item => {
            verify(item.height >= 48 && item.width >= 48, item.objectName);
            verify(String(item.Accessible.name) !== "", item.objectName);
            const place = item.mapToItem(root.window.contentItem, 0, 0);
            verify(place.x >= 0 && place.x + item.width <= row.width, item.objectName);
        });
    }

    function test_theOneWhoIsHereGoesOnAndAnotherBeginsAnew() {
        root.fixture.addPerson("王芳");
        root.fixture.ask();
        root.open(390, 844);
        finder.tap(root, "act.person.0");
        tryCompare(root.people, "picking", false);
        compare(root.fixture.leavings, 0);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        tryCompare(root.people, "picking", true);
        finder.tap(root, "act.person.1");
        tryCompare(root.fixture, "leavings", 1);
        verify(root.fixture.wanted.includes("learners"));
        verify(!root.fixture.picks);
    }

    function test_someoneNewIsAddedByNameAndBeginsAnew() {
        root.open(390, 844);
        root.people.change(true);
        tryVerify(() => root.named("act.person.add"));
        verify(!root.named("act.person.add").enabled);
        root.named("field.person.name").text = "Anna";
        finder.tap(root, "act.person.add");
        tryCompare(root.fixture, "leavings", 1);
        root.people.refresh();
        compare(root.people.people.count, 2);
    }

    function test_backFromANewNameLeavesThePageItWasAskedOn() {
        root.open(390, 844);
        root.window.go("mine");
        finder.tap(root, "act.people.change");
        finder.tap(root, "act.person.back");
        tryCompare(root.people, "picking", false);
        verify(root.named("act.people.change"));
    }

    function test_backFromANewNameLeavesWhoIsAloneWhereTheyWere() {
        root.open(390, 844);
        root.people.change(true);
        tryVerify(() => root.named("act.person.add"));
        keyClick(Qt.Key_Escape);
        tryCompare(root.people, "picking", false);
    }

    function test_aPinIsEnteredByKeysAndByTheKeyboard_data() {
        return [{tag: "pad"}, {tag: "keyboard", modifiers: Qt.NoModifier, done: Qt.Key_Return},
            {tag: "number pad", modifiers: Qt.KeypadModifier, done: Qt.Key_Enter}];
    }
    function test_aPinIsEnteredByKeysAndByTheKeyboard(row) {
        root.fixture.addPerson("王芳");
        root.fixture.setPinOf(1, "2704");
        root.fixture.ask();
        root.open(390, 844);
        finder.tap(root, "act.person.1");
        tryCompare(root.people, "stage", PeopleModel.Pin);
        verify(root.says("王芳"));
        for (const pin of ["2705", "2704"]) {
            for (const digit of pin) {
                if (row.tag === "pad") {
                    finder.tap(root, "act.pin." + digit);
                } else {
                    keyClick(digit, row.modifiers);
                }
            }
            if (row.tag === "pad") {
                finder.tap(root, "act.pin.ok");
            } else {
                keyClick(row.done, row.modifiers);
            }
            tryCompare(root.people, "busy", false, 20000);
            compare(root.people.wrongPin, pin === "2705");
        }
        compare(root.fixture.leavings, 1);
    }

    function test_whoForgotThePinIsToldInPlainWords_data() {
        return [{tag: "English", language: SettingsModel.English}, {tag: "Chinese", language: SettingsModel.Chinese}];
    }
    function test_whoForgotThePinIsToldInPlainWords(row) {
        root.fixture.app.settings.language = row.language;
        root.fixture.addPerson("王芳");
        root.fixture.setPinOf(1, "2704");
        root.fixture.ask();
        root.open(360, 800);
        finder.tap(root, "act.person.1");
        verify(!root.named("pin.help"));
        finder.tap(root, "act.pin.forgotten");
        tryVerify(() => root.named("pin.help"));
        verify(root.named("pin.help").text.includes("learner.db.pin"));
    }

    function test_aFileThatCannotBeOpenedIsSaidAndTheOthersStay() {
        root.fixture.addPerson("王芳");
        root.fixture.spoil(1);
        root.fixture.ask();
        root.open(390, 844);
        verify(root.says("cannot be opened"));
        finder.tap(root, "act.person.0");
        tryCompare(root.people, "picking", false);
    }

    function test_thePanelShowsTheNameAndLeadsOn_data() {
        return [{tag: "phone", width: 390, height: 844}, {tag: "desktop", width: 1280, height: 800}];
    }
    function test_thePanelShowsTheNameAndLeadsOn(row) {
        root.fixture.addPerson("王芳");
        root.open(row.width, row.height);
        root.window.go("mine");
        finder.tap(root, "act.people.own");
        tryVerify(() => root.named("field.people.name"));
        root.named("field.people.name").text = "李明";
        finder.tap(root, "act.people.rename");
        compare(root.people.name, "李明");
        verify(root.named("pin.plain"));
        finder.tap(root, "act.lock.1");
        compare(root.people.lockMinutes, 5);
        finder.tap(root, "act.people.leave");
        compare(root.fixture.leavings, 0);
        finder.tap(root, "act.people.leave.really");
        tryCompare(root.fixture, "leavings", 1);
        verify(root.fixture.picks);
        verify(root.fixture.aside !== "");
    }

    function test_noDigitOfAPinIsHandedToTheAccessibilityOfTheSystem() {
        root.open(390, 844);
        root.window.go("mine");
        finder.tap(root, "act.people.own");
        const reader = readers.createObject(root);
        for (const field of ["field.pin.first", "field.pin.second"]) {
            finder.tap(root, field);
            for (const digit of "86420") {
                keyClick(digit);
            }
            compare(root.named(field).text, "86420");
            const heard = reader.heard(root.window);
            const line = heard.split("\n").filter(each => each.includes("password|") && each.includes("focused|")).pop() ?? "";
            verify(line.includes("5 digits entered"), "told how many: " + line);
            verify(line.includes(field === "field.pin.first" ? "New PIN" : "The same"), line);
            verify(!heard.includes("86"), heard.split("\n").filter(each => each.includes("86")).join("; "));
        }
        reader.destroy();
        wait(0);
        verify(root.named("act.pin.set").enabled);
    }

    function test_aNameThatIsBeingTypedStaysWhateverElseChanges() {
        root.fixture.addPerson("王芳");
        root.open(390, 844);
        root.window.go("mine");
        finder.tap(root, "act.people.own");
        finder.tap(root, "field.people.name");
        keyClick("L");
        keyClick("i");
        finder.tap(root, "act.lock.1");
        root.people.refresh();
        compare(root.named("field.people.name").text, "Li");
        finder.tap(root, "act.people.rename");
        compare(root.people.name, "Li");
        root.named("field.people.name").text = "  Li   Ming ";
        finder.tap(root, "act.people.rename");
        compare(root.named("field.people.name").text, "Li Ming");
    }

    function test_noFaceHasTheColoursOfRightAndWrongAndAllCanBeTold_data() {
        return [{tag: "light", theme: SettingsModel.Light}, {tag: "dark", theme: SettingsModel.Dark}];
    }
    function test_noFaceHasTheColoursOfRightAndWrongAndAllCanBeTold(row) {
        root.fixture.app.settings.theme = row.theme;
        root.open(390, 844);
        const marks = [Theme.right, Theme.rightSurface, Theme.wrong, Theme.wrongSurface].map(String);
        const seen = new Set();
        for (let hue = 0; hue < 6; ++hue) {
            const face = createTemporaryObject(faces, root, {hue: hue});
            const colours = [String(face.fills[hue]), String(face.inks[hue])];
            verify(!colours.some(each => marks.includes(each)), hue);
            seen.add(colours.join());
        }
        compare(seen.size, 6);
    }

    function test_aMoveThatWasCutOffIsOnlyTriedAgain_data() {
        return [{tag: "English", language: SettingsModel.English}, {tag: "Chinese", language: SettingsModel.Chinese}];
    }
    function test_aMoveThatWasCutOffIsOnlyTriedAgain(row) {
        const app = root.fixture.app;
        app.settings.language = row.language;
        root.fixture.addPerson("王芳");
        root.open(390, 844);
        verify(root.fixture.toSummary());
        root.fixture.cutOffMove(1);
        finder.tap(root, "act.notMe");
        tryCompare(app.moving, "state", MovingModel.OnTheWay);
        tryVerify(() => root.named("act.move.again"));
        verify(root.says("王芳"));
        verify(!root.named("act.moveTo.0"));
        verify(!root.named("moving.trouble"));
        finder.tap(root, "act.move.again");
        tryCompare(app.moving, "state", MovingModel.Moved, 20000);
        compare(root.fixture.answersOf(1), app.moving.answers);
        compare(app.scores.empty, true);
    }

    function test_aSessionThatWasSomebodyElsesGoesThereAndComesBack_data() {
        return [{tag: "after the session"}, {tag: "on Scores"}];
    }
    function test_aSessionThatWasSomebodyElsesGoesThereAndComesBack(row) {
        const app = root.fixture.app;
        root.fixture.addPerson("王芳");
        root.open(390, 844);
        verify(root.fixture.toSummary());
        if (row.tag === "on Scores") {
            app.session.close();
            root.window.go("scores");
        }
        finder.tap(root, "act.notMe");
        finder.tap(root, "act.moveTo.0");
        tryCompare(app.moving, "state", MovingModel.Moved, 20000);
        verify(app.moving.answers > 0);
        compare(root.fixture.answersOf(1), app.moving.answers);
        compare(app.session.state, SessionModel.Idle);
        compare(app.scores.empty, true);
        finder.tap(root, "act.move.undo");
        tryCompare(app.moving, "state", MovingModel.Back, 20000);
        compare(root.fixture.answersOf(1), 0);
        compare(app.scores.empty, false);
        finder.tap(root, "act.sheet.close");
        tryCompare(app.moving, "state", MovingModel.Idle);
    }

    function test_aFileThatIsRefusedLosesNothing() {
        const app = root.fixture.app;
        root.fixture.addPerson("王芳");
        root.open(390, 844);
        verify(root.fixture.toSummary());
        finder.reach(root, "act.notMe");
        root.fixture.spoil(1);
        finder.tap(root, "act.notMe");
        finder.tap(root, "act.moveTo.0");
        tryVerify(() => app.moving.trouble !== "", 20000);
        compare(app.moving.state, MovingModel.Choosing);
        verify(root.named("moving.trouble").text.includes("stays where it was"));
        app.scores.refresh();
        compare(app.scores.empty, false);
    }

    function test_nobodyElseMeansNoButton() {
        root.open(390, 844);
        verify(root.fixture.toSummary());
        wait(50);
        verify(!root.named("act.notMe"));
    }
}
