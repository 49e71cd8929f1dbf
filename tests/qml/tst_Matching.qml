import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Two sides joined by keys, by mouse and by touch, at a phone's and a desktop's width.
TestCase {
    id: root

    property Fixture fixture
    property SessionModel session
    property SessionPage page

    name: "Matching"
    when: windowShown
    width: 360
    height: 800
    visible: true

    Finder {
        id: finder
    }
    Component {
        id: fixtures

        Fixture {}
    }
    Component {
        id: pages

        SessionPage {
            anchors.fill: parent
            session: root.session
            sound: root.fixture.app.sound
            compact: root.width < 600
        }
    }

    function init() {
        root.fixture = createTemporaryObject(fixtures, root);
        root.session = root.fixture.app.session;
        root.fixture.app.settings.autoAdvance = false;
        root.page = pages.createObject(root);
        verify(root.fixture.toQuestion(SessionModel.Matching));
        root.page.forceActiveFocus();
        wait(30);
    }
    function cleanup() {
        root.page.destroy();
        root.page = null;
        Theme.textScale = 1;
        Theme.dark = false;
        root.width = 360;
        wait(0);
    }

    function press(name: string, touch: bool) {
        const item = finder.named(root.page, name);
        verify(item, name);
        finder.all(root.page).find(shown => shown instanceof Scroller).show(item);
        wait(30);
        if (touch) {
            touchEvent(item).press(1, item).commit();
            touchEvent(item).release(1, item).commit();
        } else {
            mouseClick(item);
        }
    }

    function test_isJoinedAndSubmitted_data() {
        return [{tag: "by mouse", touch: false, width: 360}, {tag: "by touch", touch: true, width: 360},
            {tag: "by mouse, wide", touch: false, width: 1280}];
    }
    function test_isJoinedAndSubmitted(row) {
        root.width = row.width;
        for (let place = 0; place < 3; ++place) {
            verify(!finder.named(root.page, "act.submit").enabled);
            root.press("act.left." + place, row.touch);
            root.press("act.right." + place, row.touch);
            compare(root.session.answering.pairing.joinedCount, place + 1);
        }
        const first = finder.named(root.page, "act.left.0");
        compare(first.partnerSign, "A");
        verify(first.Accessible.name.includes(" – A "));
        root.press("act.right.0", row.touch);
        compare(root.session.answering.pairing.joinedCount, 2);
        root.press("act.right.0", row.touch);
        root.press("act.left.0", row.touch);
        root.press("act.submit", row.touch);
        compare(root.session.state, SessionModel.Answered);
    }

    function test_numbersAndLettersJoin() {
        for (const key of [Qt.Key_1, Qt.Key_B, Qt.Key_A, Qt.Key_2]) {
            keyClick(key);
        }
        compare(root.session.answering.pairing.joinedCount, 2);
        keyClick(Qt.Key_Backspace);
        compare(root.session.answering.pairing.joinedCount, 1);
        for (const key of [Qt.Key_2, Qt.Key_A, Qt.Key_3, Qt.Key_D, Qt.Key_Return]) {
            keyClick(key);
        }
        compare(root.session.state, SessionModel.Answered);
    }

    function test_tabAndSpaceJoin() {
        keyClick(Qt.Key_Tab);
        compare(root.page.Window.activeFocusItem.objectName, "act.left.0");
        keyClick(Qt.Key_Space);
        for (let step = 0; step < 3; ++step) {
            keyClick(Qt.Key_Tab);
        }
        compare(root.page.Window.activeFocusItem.objectName, "act.right.0");
        keyClick(Qt.Key_Space);
        compare(root.session.answering.pairing.joinedCount, 1);
    }

    function test_aWrongPairSaysInWordsWhatItBelongsTo() {
        root.fixture.answerWrong();
        const rows = finder.all(root.page).filter(item => item instanceof MatchRow && item.objectName.startsWith("act.left."));
        compare(rows.length, 3);
        for (const row of rows) {
            compare(row.mark, OptionRow.WrongMark);
            verify(row.note.includes(row.rightText));
            verify(row.Accessible.name.includes(row.note));
            verify(finder.all(row).some(part => part instanceof Icon && part.source === "cross"));
        }
    }

    function test_nothingIsCut_data() {
        let rows = [];
        for (const width of [360, 1280]) {
            for (const scale of [1, 1.5]) {
                for (const dark of [false, true]) {
                    rows.push({tag: width + " " + scale + (dark ? " dark" : " light"), width: width, scale: scale, dark: dark});
                }
            }
        }
        return rows;
    }
    function test_nothingIsCut(row) {
        root.width = row.width;
        Theme.textScale = row.scale;
        Theme.dark = row.dark;
        const check = where => tryVerify(() => finder.troubles(root.page).length === 0, 2000,
            where + finder.troubles(root.page).join("; "));
        check("asked");
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_A);
        check("joined");
        keyClick(Qt.Key_1);
        root.fixture.answerWrong();
        check("answered");
    }
}
