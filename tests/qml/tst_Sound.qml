import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// What can be heard is chosen on the learner's own page, and asked for beside the question.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property SoundModel sound: root.fixture === null ? null : root.fixture.app.sound

    name: "Sound"
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
            width: 360
            height: 800
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = SettingsModel.English;
        root.fixture.hear();
        root.window = windows.createObject(root);
        tryCompare(root.window, "visible", true);
        root.window.requestActivate();
        tryCompare(root.window, "active", true);
    }

    // Before the fixture it shows.
    function cleanup() {
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function act(name: string): Item {
        return finder.named(root.window.contentItem, name);
    }
    function toQuestion() {
        verify(root.fixture.toQuestion(SessionModel.Single));
        tryVerify(() => root.act("act.close") !== null);
        wait(40);
    }

    function test_eachSoundHasItsSwitch_data() {
        return [{tag: "right"}, {tag: "wrong"}, {tag: "done"}];
    }
    function test_eachSoundHasItsSwitch(row) {
        root.window.go("mine");
        tryVerify(() => root.act("act.sound." + row.tag) !== null);
        const toggle = root.act("act.sound." + row.tag);
        compare(toggle.checked, false);
        verify(toggle.height >= 48);
        toggle.act();
        compare(toggle.checked, true);
        compare(root.fixture.soundsHeard(), 1);
        const on = [root.sound.rightSound, root.sound.wrongSound, root.sound.doneSound];
        compare(on.filter(value => value).length, 1);
        toggle.act();
        compare(toggle.checked, false);
        compare(root.fixture.soundsHeard(), 1);
    }

    function test_theQuestionIsReadByButtonAndByKey() {
        root.toQuestion();
        compare(root.act("act.readAloud"), null);
        keyClick(Qt.Key_L);
        compare(root.fixture.textHeard(), "");
        root.sound.readAloud = true;
        tryVerify(() => root.act("act.readAloud") !== null);
        wait(40);
        const button = root.act("act.readAloud");
        verify(button.height >= 48);
        mouseClick(button);
        verify(root.fixture.textHeard().startsWith(root.fixture.app.session.stem));
        compare(root.sound.reading, true);
        compare(button.text, "Stop reading");
        keyClick(Qt.Key_L);
        compare(root.sound.reading, false);
        compare(button.text, "Read aloud");
    }

    function test_elderModeHasTheButtonFromTheFirst() {
        root.fixture.app.settings.elder = true;
        root.toQuestion();
        verify(root.act("act.readAloud") !== null);
    }
}
