import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// The learner's own page: settings, and what can be done with the learner's file.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property DataModel model: root.fixture ? root.fixture.app.data : null

    name: "Mine"
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
            place: "mine"
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
        root.model.picksFiles = false;
        root.model.folder = root.fixture.emptyFolder();
        verify(root.fixture.toSummary());
        root.fixture.app.session.close();
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
    }

    // Before the fixture it shows.
    function cleanup() {
        Theme.highContrast = false;
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function act(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }
    // Into sight first: the page is longer than the window.
    function reach(name: string): Item {
        const item = root.act(name);
        verify(item, name);
        wait(40); // lines and flows are laid out with the next frame
        const scroller = finder.all(root.window.contentItem.parent).filter(above => above instanceof Scroller)
            .find(above => finder.all(above).includes(item));
        if (scroller) {
            scroller.show(item);
        }
        wait(40); // lines and flows are laid out with the next frame
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
    function says(words: string): bool {
        return finder.all(root.window.contentItem.parent).some(item => String(item.text ?? "").includes(words));
    }
    function finished() {
        tryCompare(root.model, "busy", false);
        tryVerify(() => !finder.all(root.window.contentItem.parent).some(item => item instanceof BusySheet));
        wait(40);
    }

    function test_textGrowsToTwiceItsSizeAtOnce() {
        root.tap("act.textSize.4");
        compare(root.fixture.app.settings.textScale, 200);
        compare(Theme.textScale, 2);
        root.reach("act.textSize.4").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Home);
        compare(Theme.textScale, 1);
    }

    function test_highContrastIsOneOfTheThemes() {
        root.finger("act.theme.3");
        compare(root.fixture.app.settings.theme, SettingsModel.HighContrast);
        verify(Theme.highContrast);
        verify(!Theme.dark);
        root.tap("act.theme.1");
        verify(!Theme.highContrast);
    }

    function test_howMuchToLearnIsChosenByArrows() {
        root.reach("act.levels.1").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(root.fixture.app.settings.levels, SettingsModel.Everything);
        keyClick(Qt.Key_Home);
        compare(root.fixture.app.settings.levels, SettingsModel.CoreOnly);
    }

    function test_aBackupSaysWhereItIs() {
        root.tap("act.data.backUp");
        root.finished();
        tryVerify(() => root.model.done);
        compare(root.model.backups.length, 1);
        verify(root.says("Backed up with " + root.model.answers + " answers"));
        verify(finder.all(root.window.contentItem).some(item => item instanceof PathWords && item.path === root.model.resultPath));
        root.tap("act.data.dismiss");
        verify(!root.act("act.data.dismiss"));
    }

    function test_aBackupIsRestoredOnlyWhenAsked() {
        root.finger("act.data.backUp");
        root.finished();
        let asked = "";
        root.model.restoreReady.connect(copy => asked = copy);
        for (const answer of ["act.restore.no", "act.restore.yes"]) {
            root.tap("act.data.restore");
            tryVerify(() => root.act("act.file.0"));
            wait(200);
            root.tap("act.file.0");
            root.finished();
            tryVerify(() => root.act(answer));
            wait(200);
            verify(root.says(root.model.ownAnswers + " answers, the last on"));
            compare(asked, "");
            root.tap(answer);
            tryVerify(() => !root.act(answer));
            verify(!root.model.asking);
        }
        verify(asked !== "");
    }

    function test_escapeLeavesEverythingAsItIs() {
        root.tap("act.data.backUp");
        root.finished();
        root.model.lookInto(root.model.inFolder(root.model.backups[0]));
        root.finished();
        tryVerify(() => root.act("act.restore.yes"));
        wait(200);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("act.restore.yes"));
        verify(!root.model.asking);
        compare(root.window.place, "mine");
    }

    function test_mergingOnesOwnBackupBringsNothingNew() {
        root.tap("act.data.backUp");
        root.finished();
        root.reach("act.data.merge").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.act("act.file.0"));
        wait(200);
        root.tap("act.file.0");
        root.finished();
        tryVerify(() => root.says("Nothing was new"));
    }

    function test_answersAreExported_data() {
        return [{tag: "exportTable", ending: ".csv"}, {tag: "exportLines", ending: ".jsonl"}];
    }
    function test_answersAreExported(row) {
        root.tap("act.data." + row.tag);
        root.finished();
        tryVerify(() => root.says("answers written"));
        verify(root.model.resultPath.endsWith(row.ending));
        verify(root.model.answers > 0);
    }

    function test_whatIsNoBackupIsCalledSo_data() {
        return [{tag: "en", language: SettingsModel.English, words: "no learner file"},
            {tag: "zh", language: SettingsModel.Chinese, words: "不是时习的学习记录文件"}];
    }
    function test_whatIsNoBackupIsCalledSo(row) {
        root.fixture.app.settings.language = row.language;
        root.fixture.writeText(root.model.folder + "/other.db", "this is no database, whatever its name says");
        root.model.lookInto(root.model.inFolder("other.db"));
        root.finished();
        tryVerify(() => root.says(row.words));
        verify(!root.model.asking);
        verify(!root.model.done);
    }

    function test_licencesCanBeReadInside() {
        root.tap("act.licences");
        tryVerify(() => root.act("licences.licence"));
        verify(root.act("licences.licence").text.includes("Apache License"));
        verify(root.act("licences.notice").text.includes("SQLite"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.act("licences.licence"));
    }

    function test_theFirstStepsCanBeSeenAgain() {
        root.tap("act.firstSteps");
        tryVerify(() => root.fixture.app.firstRun.showing);
    }

    // Qt's own dialog lies over the window where the system has none.
    function test_whereADialogHasNoRoomNobodyIsAskedForFiles() {
        root.model.picksFiles = true;
        root.tap("act.data.backUp");
        tryCompare(root.model, "done", true);
        verify(!root.model.picksFiles);
        verify(root.model.resultPath.startsWith(root.model.folder));
    }

    function test_thePathCanBeCopied() {
        compare(root.reach("path").path, root.model.dataPath);
        root.tap("act.path.copy");
        const pasted = createTemporaryQmlObject("import QtQuick\nTextEdit {}", root);
        pasted.paste();
        compare(pasted.text, root.model.dataPath);
        verify(root.act("act.path.folder") === null, "a phone");
    }

    Component {
        id: paths

        PathWords {
            width: 240
        }
    }

    function test_pathsAreParted_data() {
        const folders = "/home/zhang/Documents/";
        return [{tag: "short", path: "/a/b.db", lines: ["/a/b.db"]},
            {tag: "name on its own line", path: folders + "shixi-backup-2026.db", lines: [folders, "shixi-backup-2026.db"]},
            {tag: "folder", path: "/home/zhang/Documents/某局机关党委的学习", lines: [folders, "某局机关党委的学习"]},
            {tag: "other signs", path: "C:\\Users\\zhang\\Documents\\shixi-backup-2026.db", lines: ["C:\\Users\\zhang\\Documents\\", "shixi-backup-2026.db"]},
            {tag: "many folders", path: "/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/learner.db"},
            {tag: "long name", path: folders + "a-name-that-is-much-longer-than-its-line-is-wide-2026-11-24.db"},
            {tag: "long folder", path: "/a-folder-that-is-much-longer-than-any-line-could-be-wide-here/x/learner.db"}];
    }
    function test_pathsAreParted(row) {
        const words = createTemporaryObject(paths, root, {path: row.path});
        const lines = words.text.split("\n");
        if (row.lines) {
            compare(lines, row.lines);
        }
        verify(words.contentWidth <= words.width, words.text);
        verify(lines.length <= 4, words.text);
        verify(row.path.endsWith(lines[lines.length - 1]), words.text);
        verify(lines.length < 2 || lines[lines.length - 1].length >= 9, words.text);
        verify(row.path.startsWith(lines[0].slice(0, 5)), words.text);
        compare(words.Accessible.name, row.path);
        if (row.lines && row.lines.length > 1) {
            compare(words.folder + words.sign, row.lines[0]);
        }
    }
}
