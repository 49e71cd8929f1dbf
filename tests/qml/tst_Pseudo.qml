import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// A language half as long again as English, with text at twice its size: every page and state on a phone and on a
// desktop, and every word of it can be read.
TestCase {
    id: root

    property Fixture fixture
    property Main window
    readonly property App app: root.fixture ? root.fixture.app : null
    readonly property SessionModel session: root.app ? root.app.session : null

    name: "Pseudo"
    when: windowShown

    Finder {
        id: finder
    }
    PaintFinder {
        id: paint
    }
    Component {
        id: fixtures

        Fixture {}
    }
    Component {
        id: languages

        Pseudo {}
    }
    Component {
        id: windows

        Main {
            app: root.fixture.app
        }
    }
    Component {
        id: broken

        Item {
            readonly property string words: "words enough to need more than one line"
            width: 100
            height: 200

            Text {
                width: 60
                elide: Text.ElideRight
                text: parent.words
            }
            Item {
                y: 40
                width: 100
                height: 20
                clip: true

                Text {
                    y: 10
                    text: "low"
                }
            }
            Text {
                y: 80
                x: 340
                text: parent.words
            }
            Text {
                y: 120
                text: "one"
            }
            Text {
                y: 125
                text: "other"
            }
            Flickable {
                y: 160
                width: 100
                height: 30
                contentHeight: 30

                Text {
                    y: 40
                    text: "beyond"
                }
            }
        }
    }

    function sizes(): var {
        return [{tag: "360×800", width: 360, height: 800}, {tag: "1280×800", width: 1280, height: 800}];
    }
    function open(row) {
        root.fixture = createTemporaryObject(fixtures, root);
        root.app.settings.language = SettingsModel.English;
        root.app.settings.textScale = 200;
        root.app.settings.autoAdvance = false;
        createTemporaryObject(languages, root).speak();
        root.window = windows.createObject(root, {width: row.width, height: row.height});
        tryCompare(root.window, "visible", true);
    }
    // Before the fixture it shows.
    function cleanup() {
        root.window.destroy();
        root.window = null;
        wait(0);
    }
    function page(): Item {
        return root.window.contentItem.parent; // what lies over the page too
    }
    function act(name: string): Item {
        return finder.named(root.page(), name);
    }
    function learn() {
        verify(root.fixture.toSummary());
        root.session.close();
    }
    function missSome() {
        root.app.practice.refresh();
        root.app.practice.start();
        while (root.session.state !== SessionModel.Finished && root.session.state !== SessionModel.Idle) {
            if (root.session.state === SessionModel.Asking) {
                root.session.toggleStar();
                root.fixture.answerWrong();
            }
            root.session.next();
        }
        root.session.close();
    }
    function troubles(): var {
        return paint.troubles(root.page()).concat(finder.troubles(root.page()));
    }
    function check(where: string) {
        wait(30);
        let found = root.troubles();
        // Lines and flows are laid out with the next frame.
        for (let frame = 0; frame < 100 && found.length > 0; ++frame) {
            wait(20);
            found = root.troubles();
        }
        compare(found.join("\n"), "", where);
        verify(finder.all(root.page()).some(item => String(item.text ?? "").startsWith("⟦")), where + ": in the longer language");
    }
    function checkSheet(where: string) {
        tryVerify(() => root.act("act.sheet.close"));
        root.check(where);
        mouseClick(root.act("act.sheet.close"));
        tryVerify(() => !root.act("act.sheet.close"));
    }

    // What finds nothing proves nothing.
    function test_whatCannotBeReadIsFound() {
        root.open(root.sizes()[0]);
        broken.createObject(root.window.contentItem);
        wait(30);
        const found = paint.troubles(root.page()).join("\n");
        verify(found.includes("cut short: 'words"), found);
        verify(found.includes("beyond what holds it: 'low'"), found);
        verify(found.includes("beside the window: 'words"), found);
        verify(found.includes("cannot be moved into sight: 'beyond'"), found);
        verify(found.includes("'one' over 'other'"), found);
    }

    function test_today_data() {
        return root.sizes();
    }
    function test_today(row) {
        root.open(row);
        for (const elder of [false, true]) {
            root.app.settings.elder = elder;
            root.check("first day, elder " + elder);
        }
        root.app.settings.elder = false;
        root.app.startToday();
        root.session.next();
        root.session.close();
        root.check("begun");
        root.learn();
        root.check("done");
        root.missSome();
        for (const days of [1, 20]) {
            root.fixture.passDays(days);
            for (const elder of [true, false]) {
                root.app.settings.elder = elder;
                root.check(days + " days later, elder " + elder);
            }
        }
        root.fixture.fail();
        root.check("error");
        root.app.clearError();
        keyClick("?");
        root.checkSheet("keys");
    }

    function test_firstRun_data() {
        return root.sizes();
    }
    function test_firstRun(row) {
        root.open(row);
        const first = root.app.firstRun;
        first.replay();
        root.check("look");
        root.app.settings.elder = true;
        root.check("look, elder");
        root.app.settings.elder = false;
        first.next();
        while (first.page === FirstRunModel.Samples) {
            root.check("sample " + first.sample);
            first.chooseAt(first.sample % 2);
            first.submit();
            root.check("sample answered " + first.sample);
            first.next();
        }
        root.check("levels");
        first.next();
        root.check("ready");
    }

    function test_session_data() {
        return root.sizes();
    }
    function test_session(row) {
        root.open(row);
        root.app.settings.typing = true;
        root.app.startToday();
        for (let step = 0; step < 300 && root.session.state !== SessionModel.Finished; ++step) {
            const where = "step " + step + ", type " + root.session.type;
            root.check(where);
            if (root.session.state === SessionModel.Asking) {
                root.session.reveal();
                root.check(where + ", revealed");
                if (step % 3) {
                    root.fixture.answerRight();
                } else {
                    root.fixture.answerWrong();
                }
                root.check(where + ", answered");
            }
            root.session.next();
        }
        compare(root.session.state, SessionModel.Finished);
        root.check("summary");
    }

    function test_sheetsOfASession_data() {
        return root.sizes();
    }
    function test_sheetsOfASession(row) {
        root.open(row);
        verify(root.fixture.toQuestion(SessionModel.Single));
        root.fixture.answerRight();
        const shown = finder.all(root.page()).find(item => item instanceof SessionPage);
        shown.showKeys();
        root.checkSheet("keys");
        shown.showEvidence();
        root.checkSheet("evidence");
        shown.showReport();
        root.checkSheet("report");
    }

    function test_study_data() {
        return root.sizes();
    }
    function test_study(row) {
        root.open(row);
        const reader = root.app.reader;
        root.window.go("study");
        root.check("not begun");
        root.learn();
        root.missSome();
        reader.refresh();
        reader.toggleBookmark(2);
        reader.open(0);
        root.check("text");
        reader.showAll = true;
        root.check("all underlined");
        for (const place of [0, 3]) {
            reader.select(place);
            root.check("fact " + place);
            reader.setNote("a note of the learner's own, as long as anybody's. ".repeat(10));
            reader.setStarred(place === 0);
            reader.setSuspended(place > 0);
            root.check("fact with a note " + place);
        }
        reader.deselect();
        tryVerify(() => !root.act("act.sheet.close"));
        mouseClick(root.act("act.reader.marks"));
        root.checkSheet("marks");
        reader.reading = false;
        root.check("begun");
    }

    function test_search_data() {
        return root.sizes();
    }
    function test_search(row) {
        root.open(row);
        root.window.go("study");
        wait(30);
        finder.all(root.page()).find(item => item instanceof StudyPage).searching = true;
        root.check("nothing typed");
        for (const query of ["读", "东湖读书会", "dhdsh", "no such words at all in this set, however long one looks"]) {
            root.app.search.query = query;
            root.app.search.searchNow();
            root.check(query);
        }
    }

    function test_practice_data() {
        return root.sizes();
    }
    function test_practice(row) {
        root.open(row);
        for (const filled of [false, true]) {
            if (filled) {
                root.learn();
                root.missSome();
            }
            root.window.go("practice");
            const shown = finder.all(root.page()).find(item => item instanceof PracticePage);
            for (const view of ["home", "book", "stars"]) {
                shown.show(view);
                root.check(view + (filled ? "" : ", empty"));
            }
            root.window.go("today");
        }
        root.window.goToMissed();
        root.app.practice.book.remove(0);
        root.check("taken out");
        root.app.practice.start();
        root.session.close();
        root.window.go("practice");
        root.check("open");
    }

    function test_scores_data() {
        return root.sizes();
    }
    function test_scores(row) {
        root.open(row);
        root.window.go("scores");
        root.check("nothing answered");
        root.window.go("today");
        root.learn();
        root.fixture.passDays(3);
        root.missSome();
        root.window.go("scores");
        const shown = finder.all(root.page()).find(item => item instanceof ScoresPage);
        tryVerify(() => shown.ready);
        root.check("charts");
        shown.tabled = true;
        root.check("tables");
    }

    function test_mine_data() {
        return root.sizes();
    }
    function test_mine(row) {
        root.open(row);
        const data = root.app.data;
        root.learn();
        data.picksFiles = false;
        data.folder = root.fixture.emptyFolder();
        root.window.go("mine");
        root.check("settings");
        const backup = data.suggested(DataModel.BackUp);
        for (const task of [DataModel.BackUp, DataModel.Merge, DataModel.ExportTable, DataModel.Restore]) {
            data.take(task, task === DataModel.ExportTable ? data.suggested(task) : backup);
            root.check("task " + task + " going on");
            tryCompare(data, "busy", false);
            wait(300); // what lay over the page goes away
            root.check("task " + task);
            data.dismiss();
        }
        wait(300);
        const sheets = ["act.data.restore", "act.licences"];
        for (const name of sheets) {
            root.act(name).clicked();
            root.checkSheet(name);
        }
    }

    function test_paper_data() {
        return root.sizes();
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
