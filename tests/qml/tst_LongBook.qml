import QtQuick
import QtTest
import Shixi
import Shixi.Controls
import Shixi.Fixtures
import Shixi.Models

// Ten thousand facts missed: moving about in the book never stops the frames for long. What it takes to count them all
// when the place is opened is only told.
TestCase {
    id: root

    property var widest: 0
    property LongBook learner

    name: "LongBook"
    when: windowShown

    Finder {
        id: finder
    }
    Component {
        id: learners

        LongBook {}
    }
    Component {
        id: windows

        Window {
            id: window

            property alias page: page

            width: 390
            height: 844
            visible: true
            color: Theme.window

            PracticePage {
                id: page

                anchors.fill: parent
                app: root.learner.app
                compact: true
            }
        }
    }
    FrameAnimation {
        id: frames

        onTriggered: root.widest = Math.max(root.widest, frames.frameTime * 1000)
    }

    // The widest gap between frames around what is done, the best of some tries: other programs run beside.
    function gap(doing): real {
        let best = 1e9;
        for (let attempt = 0; attempt < 4; ++attempt) {
            frames.start();
            wait(120);
            root.widest = 0;
            doing(attempt);
            wait(200);
            frames.stop();
            best = Math.min(best, root.widest);
        }
        return best;
    }

    function test_aListOfTenThousandIsScrolledAndItsGapsAreToldAsSeen() {
        root.learner = createTemporaryObject(learners, root);
        const window = windows.createObject(root);
        tryCompare(window, "visible", true);
        const page = window.page;
        const practice = root.learner.app.practice;
        compare(practice.missed, 10000);
        const gaps = {};
        gaps.refresh = root.gap(() => practice.refresh());
        gaps.pick = root.gap(attempt => practice.pickSection(1 + attempt));
        gaps.openBook = root.gap(() => {
            page.view = "home";
            page.view = "book";
        });
        const list = finder.named(window.contentItem, "practice.book");
        compare(list.count, 10000);
        gaps.flick = root.gap(() => list.flick(0, -6000));
        gaps.end = root.gap(attempt => list.goTo(attempt % 2 ? 0 : 9999));
        gaps.takeOut = root.gap(attempt => practice.book.remove(attempt));
        console.log(JSON.stringify(gaps));
        window.destroy();
        wait(0);
        // How long is for ./dev bench to judge; here that each was drawn at all.
        for (const what of ["flick", "end", "takeOut"]) {
            verify(gaps[what] > 0, what);
        }
    }
}
