import QtQuick
import QtTest
import Shixi
import Shixi.Fixtures
import Shixi.Models

// Nothing is cut, too small to touch, or outside the window: every page, three sizes, both languages, two text sizes.
TestCase {
    id: root

    property Fixture fixture
    property Main window

    name: "Layout"
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
        }
    }

    function looks(): var {
        let rows = [];
        for (const size of [[360, 800], [390, 844], [1280, 800]]) {
            for (const language of [SettingsModel.Chinese, SettingsModel.English]) {
                for (const scale of [100, 150]) {
                    rows.push({tag: size[0] + (language === SettingsModel.Chinese ? " zh " : " en ") + scale,
                        width: size[0], height: size[1], language: language, scale: scale});
                }
            }
        }
        return rows;
    }

    function open(row) {
        root.fixture = createTemporaryObject(fixtures, root);
        root.fixture.app.settings.language = row.language;
        root.fixture.app.settings.textScale = row.scale;
        root.fixture.app.settings.autoAdvance = false;
        root.window = windows.createObject(root, {width: row.width, height: row.height});
        tryCompare(root.window, "visible", true);
    }

    // Before the fixture it shows.
    function cleanup() {
        root.window.destroy();
        root.window = null;
        wait(0);
    }

    function check(where: string) {
        // Lines and flows are laid out with the next frame.
        const shown = root.window.contentItem.parent;
        for (let frame = 0; frame < 100 && finder.troubles(shown).length > 0; ++frame) {
            wait(20);
        }
        compare(finder.troubles(shown).join("\n"), "", where);
    }

    function test_places_data() {
        const small = [[SettingsModel.Chinese, 100], [SettingsModel.Chinese, 150], [SettingsModel.English, 150]].map(look =>
            ({tag: "320 " + look.join(" "), width: 320, height: 600, language: look[0], scale: look[1]}));
        return root.looks().concat(small);
    }
    function test_places(row) {
        root.open(row);
        for (const place of ["today", "study", "practice", "scores", "mine"]) {
            root.window.go(place);
            root.check(place);
        }
    }

    function test_whatWentWrong_data() {
        return root.looks();
    }
    function test_whatWentWrong(row) {
        root.open(row);
        root.fixture.fail();
        root.check("error");
    }

    function test_sheets_data() {
        return root.looks();
    }
    function test_sheets(row) {
        root.open(row);
        root.fixture.app.startToday();
        root.fixture.toQuestion(SessionModel.Single);
        root.fixture.answerRight();
        const page = root.window.contentItem.parent; // what lies over the page too
        const shown = finder.all(page).find(item => item instanceof SessionPage);
        for (const name of ["keys", "evidence", "report"]) {
            if (name === "keys") {
                shown.showKeys();
            } else if (name === "evidence") {
                shown.showEvidence();
            } else {
                shown.showReport();
            }
            tryVerify(() => finder.named(page, "act.sheet.close"));
            root.check(name);
            mouseClick(finder.named(page, "act.sheet.close"));
            tryVerify(() => !finder.named(page, "act.sheet.close"));
        }
    }

    function test_session_data() {
        return root.looks();
    }
    function test_session(row) {
        root.open(row);
        root.fixture.app.startToday();
        const session = root.fixture.app.session;
        for (let step = 0; step < 300 && session.state !== SessionModel.Finished; ++step) {
            const where = "step " + step + ", type " + session.type;
            root.check(where);
            if (session.state === SessionModel.Asking) {
                session.reveal();
                root.check(where + ", revealed");
                if (step % 3) {
                    root.fixture.answerRight();
                } else {
                    root.fixture.answerWrong();
                }
                root.check(where + ", answered");
            }
            session.next();
        }
        compare(session.state, SessionModel.Finished);
        root.check("summary");
        session.close();
        root.check("today, done");
    }

    function test_paper_data() {
        return root.looks();
    }
    function test_paper(row) {
        root.open(row);
        const paper = root.fixture.app.paper;
        const page = () => finder.all(root.window.contentItem).find(item => item instanceof PaperPage);
        for (const round of ["first", "second"]) {
            paper.showOffer();
            root.check("offer, " + round);
            paper.offer.plan = 2;
            root.check("offer of a formal paper, " + round);
            paper.offer.plan = 0;
            paper.start();
            for (let item = 0; item < paper.count; ++item) {
                paper.item = item;
                paper.chooseAt(item % 2);
                if (item % 3 === 0) {
                    paper.toggleFlag();
                }
                root.check("question " + item + ", type " + paper.type);
            }
            page().overview = true;
            root.check("answer sheet");
            page().askToHandIn();
            tryVerify(() => finder.named(root.window.contentItem.parent, "act.paper.finish"));
            wait(300); // the sheet has come
            root.check("handing in");
            mouseClick(finder.named(root.window.contentItem.parent, "act.sheet.close"));
            tryVerify(() => !finder.named(root.window.contentItem.parent, "act.paper.finish"));
            paper.close();
            paper.showOffer();
            root.check("left open");
            paper.resume();
            paper.handIn();
            root.check("result");
            page().looking = true;
            for (let item = 0; item < paper.count; ++item) {
                paper.item = item;
                root.check("looked through " + item + ", type " + paper.type);
            }
            paper.close();
        }
    }
}
