import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Listening, hands free: chosen, played, paused and left by button and by key, on a phone and on a desk.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    property int windowWidth: 360
    property int windowHeight: 800
    readonly property ListeningModel listening: root.fixture === null ? null : root.fixture.app.listening

    name: "Listening"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        Fixture {}
    }
    Component {
        id: keys

        ListeningKeys {
            listening: root.listening
        }
    }
    Component {
        id: windows

        Main {
            app: root.fixture.app
            width: root.windowWidth
            height: root.windowHeight
        }
    }

    function init() {
        root.windowWidth = 360;
        root.windowHeight = 800;
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
        root.fixture.hear();
    }

    // Before the fixture it shows.
    function cleanup() {
        root.fixture.setScreenReader(false);
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function open() {
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
        root.window.go("practice");
        tryVerify(() => root.act("act.listening") !== null);
        root.act("act.listening").act();
        tryVerify(() => root.act("act.listening.start") !== null);
        wait(40);
    }
    function act(name: string): Item {
        return finder.named(root.window.contentItem, name);
    }
    function fits(item: Item): bool {
        const left = item.mapToItem(root.window.contentItem, 0, 0).x;
        return left >= 0 && left + item.width <= root.windowWidth + 0.5;
    }

    function test_isBegunFromPracticeAndReads() {
        root.open();
        compare(root.act("listening.silent"), null);
        mouseClick(root.act("act.listening.start"));
        tryVerify(() => root.act("act.listening.toggle") !== null);
        compare(root.listening.playing, true);
        verify(root.fixture.textHeard().startsWith(root.listening.stem));
        compare(root.act("listening.stem").text, root.listening.stem);
        compare(root.act("listening.answer"), null);
        root.fixture.endReading();
        compare(root.listening.thinking, true);
        compare(root.act("listening.thinking").opacity, 1);
        root.fixture.endReading();
        tryVerify(() => root.act("listening.answer") !== null);
        compare(root.act("listening.answer").text, root.listening.answer);
    }

    function test_everyKeyHasItsMeaning() {
        root.open();
        keyClick(Qt.Key_Space);
        tryVerify(() => root.act("act.listening.toggle") !== null);
        wait(40);
        keyClick(Qt.Key_Right);
        compare(root.listening.number, 2);
        keyClick(Qt.Key_Left);
        compare(root.listening.number, 1);
        keyClick(Qt.Key_Space);
        compare(root.listening.playing, false);
        // QtTest has no keys of a headset.
        const headset = keys.createObject(root);
        verify(headset.press(Qt.Key_MediaTogglePlayPause, Qt.NoModifier, ""));
        compare(root.listening.playing, true);
        verify(headset.press(Qt.Key_MediaNext, Qt.NoModifier, ""));
        compare(root.listening.number, 2);
        headset.destroy(); // before what it presses
        wait(0);
        keyClick(Qt.Key_Escape);
        compare(root.listening.state, ListeningModel.Offered);
        tryVerify(() => root.act("act.listening.goOn") !== null);
        verify(root.act("act.listening.goOn").text.includes("2"));
        wait(40);
        keyClick(Qt.Key_Escape);
        compare(root.listening.state, ListeningModel.Idle);
        tryVerify(() => root.act("act.listening") !== null);
    }

    function test_theWishesAreChosen() {
        root.open();
        root.act("act.listening.pause.2").act();
        compare(root.listening.wish.pause, 2);
        root.act("act.listening.order.1").act();
        compare(root.listening.wish.mixed, true);
        root.act("act.listening.speed.0").act();
        compare(root.listening.wish.speed, 0);
        root.act("act.listening.times.2").act();
        compare(root.listening.wish.times, 3);
        root.act("act.listening.sleep.3").act();
        compare(root.listening.wish.sleep, 3);
        root.act("act.listening.again").act();
        compare(root.listening.wish.again, true);
    }

    function test_withoutAVoiceItSaysSoAndShowsTheText() {
        root.fixture.fallSilent();
        root.open();
        verify(root.act("listening.silent") !== null);
        mouseClick(root.act("act.listening.start"));
        tryVerify(() => root.act("listening.stem") !== null);
        compare(root.fixture.textHeard(), "");
        compare(root.listening.playing, true);
        compare(root.fixture.app.errorText, "");
    }

    function test_aScreenReaderIsToldEachPartAndNothingGoesOnByItself() {
        root.fixture.setScreenReader(true);
        root.open();
        verify(root.act("listening.silent") !== null);
        mouseClick(root.act("act.listening.start"));
        tryVerify(() => root.act("listening.stem") !== null);
        const stem = root.act("listening.stem");
        compare(stem.Accessible.role, Accessible.AlertMessage);
        verify(stem.Accessible.name.startsWith(root.listening.stem));
        compare(stem.Accessible.name, root.listening.asked);
        compare(root.act("act.listening.toggle").Accessible.name, "Tell what comes next");
        root.tellNext("listening.answer");
        root.tellNext("listening.evidence");
        compare(root.listening.number, 1);
        mouseClick(root.act("act.listening.toggle"));
        compare(root.listening.number, 2);
        compare(root.fixture.textHeard(), "");
    }
    function tellNext(name: string) {
        compare(root.act(name), null);
        keyClick(Qt.Key_Space);
        tryVerify(() => root.act(name) !== null);
        compare(root.act(name).Accessible.role, Accessible.AlertMessage);
        compare(root.act(name).Accessible.name, root.act(name).text);
    }

    function test_whatStoppedItIsTold() {
        root.open();
        root.listening.start();
        root.listening.forward();
        while (!root.listening.done) {
            root.listening.forward();
        }
        tryVerify(() => root.act("listening.notice") !== null);
        compare(root.act("listening.notice").Accessible.role, Accessible.AlertMessage);
    }

    function test_fitsEveryWindowAndIsLargeEnoughToPress_data() {
        const rows = [];
        for (const size of [[360, 800], [390, 844], [1280, 800]]) {
            for (const language of [SettingsModel.English, SettingsModel.Chinese]) {
                for (const scale of [100, 200]) {
                    for (const theme of [SettingsModel.Light, SettingsModel.Dark]) {
                        rows.push({tag: `${size[0]} ${language} ${scale} ${theme}`, size: size, language: language,
                            scale: scale, theme: theme});
                    }
                }
            }
        }
        return rows;
    }
    function test_fitsEveryWindowAndIsLargeEnoughToPress(row) {
        root.windowWidth = row.size[0];
        root.windowHeight = row.size[1];
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.fixture.app.settings.theme = row.theme;
        root.open();
        for (const name of ["act.listening.start", "act.listening.choice.3", "act.listening.pause.0", "act.listening.sleep.3",
            "act.listening.again"]) {
            const item = root.act(name);
            verify(item !== null, name);
            verify(item.width >= 48 && item.height >= 48, name);
            verify(root.fits(item), name);
        }
        root.listening.start();
        tryVerify(() => root.act("act.listening.toggle") !== null);
        for (const name of ["act.listening.back", "act.listening.toggle", "act.listening.forward"]) {
            const item = root.act(name);
            verify(item.width >= 72 && item.height >= 72, name);
            verify(root.fits(item), name);
            verify(item.Accessible.name !== "", name);
            verify(item.mapToItem(root.window.contentItem, 0, item.height).y <= root.windowHeight, name);
        }
        verify(root.fits(root.act("listening.stem")));
    }
}
