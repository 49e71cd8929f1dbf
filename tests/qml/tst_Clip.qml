import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// What goes with a question stands below it, in every mode that shows one alone: its sounds are played and stopped there.
TestCase {
    id: root

    property ClipFixture fixture
    property Main window
    readonly property ClipsModel clips: root.fixture === null ? null : root.fixture.app.sound.clips

    name: "Clip"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        ClipFixture {}
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
        tryVerify(() => root.act("act.clip.0") !== null);
        wait(40);
    }
    function check() {
        verify(finder.reach(root, "act.clip.0").height >= 48);
        keyClick(Qt.Key_P);
        compare(root.clips.playing, true);
        tryVerify(() => root.fixture.clipsHeard() === 1);
        keyClick(Qt.Key_P);
        compare(root.clips.playing, false);
    }

    function test_aSoundIsPlayedAndStopped_data() {
        return finder.ways(root);
    }
    function test_aSoundIsPlayedAndStopped(way) {
        root.toQuestion();
        way.how("act.clip.0");
        compare(root.clips.playing, true);
        tryVerify(() => root.fixture.clipsHeard() === 1);
        way.how("act.clip.0");
        compare(root.clips.playing, false);
        way.how("act.clip.1");
        tryVerify(() => root.fixture.clipsHeard() === 2);
        root.fixture.endClip();
        compare(root.clips.playing, false);
    }

    function test_theButtonSaysWhatThereIsToHearAndWhatAPressDoes() {
        root.toQuestion();
        const first = root.act("act.clip.0");
        verify(first.Accessible.name.startsWith("Play the sound: 换书日开场时敲的铜铃"));
        compare(root.act("act.clip.1").Accessible.name, "Play the sound: Sound");
        mouseClick(first);
        verify(first.Accessible.name.startsWith("Stop the sound: 换书日开场时敲的铜铃"));
        compare(root.act("act.clip.1").Accessible.name, "Play the sound: Sound");
        compare(root.act("question.picture.2").text, "Picture: 旧船坞里的红色书架");
    }

    function test_theLineGrowsAsTheSoundIsHeard() {
        root.toQuestion();
        mouseClick(root.act("act.clip.0"));
        tryVerify(() => root.fixture.clipsHeard() === 1);
        compare(root.act("act.clip.0").progress, 0);
        root.fixture.setClipPosition(125);
        tryCompare(root.act("act.clip.0"), "progress", 0.25);
        compare(root.act("act.clip.1").progress, 0);
        root.fixture.setClipPosition(500);
        tryCompare(root.act("act.clip.0"), "progress", 1);
    }

    // The next question would take it away.
    function test_whatGoesOnByItselfWaitsForTheSound() {
        const challenge = root.fixture.app.challenge;
        root.fixture.app.settings.autoAdvance = true;
        challenge.showOffer();
        challenge.start();
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
        keyClick(Qt.Key_P);
        tryVerify(() => root.fixture.clipsHeard() === 1);
        for (const place of root.fixture.challengeOptions(true)) {
            keyClick(Qt.Key_1 + place);
        }
        if (challenge.state === ChallengeModel.Asking) {
            keyClick(Qt.Key_Return);
        }
        tryCompare(challenge, "state", ChallengeModel.Answered);
        compare(challenge.autoAdvance, true);
        wait(1800);
        compare(challenge.state, ChallengeModel.Answered);
        compare(root.clips.playing, true);
        root.fixture.endClip();
        tryVerify(() => challenge.state !== ChallengeModel.Answered, 8000);
    }

    function test_noneIsHeardOnceThePageIsLeft() {
        root.toQuestion();
        keyClick(Qt.Key_P);
        compare(root.clips.playing, true);
        root.fixture.app.session.close();
        compare(root.clips.playing, false);
        tryVerify(() => root.act("act.clip.0") === null);
    }

    function test_studyModeHasIt() {
        root.window.go("practice");
        finder.tap(root, "act.practice.read");
        tryVerify(() => root.window.activeFocusItem instanceof ReadThroughPage);
        root.check();
    }

    function test_aChallengeHasIt() {
        root.fixture.app.challenge.showOffer();
        root.fixture.app.challenge.start();
        tryVerify(() => root.window.activeFocusItem instanceof ChallengePage);
        root.check();
    }

    function test_aMockExamHasIt() {
        root.fixture.app.paper.showOffer();
        root.fixture.app.paper.start();
        tryVerify(() => root.window.activeFocusItem instanceof PaperPage);
        root.check();
    }

    function test_nothingIsCut_data() {
        const rows = [];
        for (const scale of [100, 200]) {
            for (const elder of [false, true]) {
                rows.push({tag: scale + (elder ? " elder" : ""), scale: scale, elder: elder});
            }
        }
        return rows;
    }
    function test_nothingIsCut(row) {
        root.fixture.app.settings.textScale = row.scale;
        root.fixture.app.settings.elder = row.elder;
        root.toQuestion();
        mouseClick(finder.reach(root, "act.clip.0"));
        wait(100);
        compare(finder.troubles(root.act("page")).join("\n"), "");
    }
}
