import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// A folder that is watched for sets: chosen and left by mouse, finger and keys.
TestCase {
    id: root

    property WatchFixture fixture
    property Main window
    readonly property WatchedFolder watched: root.fixture ? root.fixture.app.watched : null

    name: "Watch"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        WatchFixture {}
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
        tryVerify(() => finder.all(root.window.contentItem).find(item => item instanceof MinePage)?.ready ?? false);
    }
    function act(name: string): Item {
        return finder.named(root.window.contentItem.parent, name);
    }
    function reach(name: string): Item {
        return finder.reach(root, name);
    }

    function test_aFolderIsChosenAndLeft_data() {
        return finder.ways(root);
    }
    function test_aFolderIsChosenAndLeft(row) {
        root.open(390, 844);
        compare(root.act("act.watch").text, "Watch a folder…");
        row.how("act.watch");
        row.how("act.watch.folder.0");
        tryCompare(root.watched, "watching", true);
        verify(root.watched.folder.endsWith("Downloads"));
        tryCompare(root.act("act.watch"), "detail", root.watched.folder);
        verify(root.fixture.download(root.fixture.pack(1, "owner")));
        tryVerify(() => root.act("act.offer.take") !== null, 20000);
        row.how("act.offer.leave");
        tryVerify(() => root.act("act.offer.leave") === null);
        row.how("act.watch");
        row.how("act.watch.stop");
        tryCompare(root.watched, "watching", false);
        compare(root.act("act.watch").text, "Watch a folder…");
    }

    function test_nothingIsCutOrTooSmallAndAllIsNamed_data() {
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
    function test_nothingIsCutOrTooSmallAndAllIsNamed(row) {
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.open(row.size[0], row.size[1]);
        for (const watching of [false, true]) {
            mouseClick(root.reach("act.watch"));
            root.reach("act.watch.folder.0");
            const everything = finder.all(root.window.contentItem.parent);
            compare(everything.filter(item => item.objectName.startsWith("act.watch") && item.Accessible.name === ""), []);
            compare(finder.troubles(root.window.contentItem.parent), []);
            mouseClick(root.reach(watching ? "act.watch.stop" : "act.watch.folder.0"));
            tryVerify(() => root.act("act.watch.folder.0") === null);
        }
    }
}
