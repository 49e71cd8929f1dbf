pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// Questions beside the day's share: what was missed, what was starred, what is chosen.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property PracticeModel practice: root.app.practice
    readonly property PracticeHome home: stage.current as PracticeHome
    readonly property WrongBookView book: stage.current as WrongBookView
    readonly property StarsView stars: stage.current as StarsView
    readonly property FormulasView formulas: stage.current as FormulasView
    readonly property MostMissedView worst: stage.current as MostMissedView
    // One of: home, book, stars, formulas, worst.
    property string view: "home"

    signal toToday

    objectName: "practice"
    background: Rectangle {
        color: Theme.window
    }

    function show(view: string) {
        var before = root.view;
        root.view = view;
        root.forceActiveFocus();
        if (root.home) {
            root.practice.refresh();
            root.app.paper.refresh();
            root.app.daily.refresh();
            root.home.enter(before);
        } else if (root.book) {
            root.book.enter();
        } else if (root.stars) {
            root.stars.enter();
        } else if (root.formulas) {
            root.formulas.enter();
        } else if (root.worst) {
            root.worst.enter();
        }
    }
    // True where the key has a meaning here.
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Escape:
        case Qt.Key_Back:
            if (root.home) {
                return false;
            }
            root.show("home");
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            root.begin();
            return true;
        case Qt.Key_O:
            if (root.home) {
                root.practice.order = (root.practice.order + 1) % 3;
            }
            return root.home !== null;
        case Qt.Key_R:
            if (root.home && root.practice.facts > 0) {
                root.practice.readThrough();
            }
            return root.home !== null;
        case Qt.Key_1:
        case Qt.Key_2:
        case Qt.Key_3:
            root.practice.size = key - Qt.Key_1;
            return true;
        }
        return false;
    }
    function begin() {
        if (root.home) {
            root.home.begin();
        } else if (root.book && root.practice.missedQuestions > 0) {
            root.practice.startMissed();
        } else if (root.stars && root.practice.starredQuestions > 0) {
            root.practice.startStarred();
        } else if (root.worst) {
            root.practice.startMostMissed();
        }
    }

    Keys.onPressed: event => {
        var plain = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        event.accepted = plain && root.press(event.key);
    }
    Component.onCompleted: {
        root.practice.refresh();
        root.app.paper.refresh();
        root.app.daily.refresh();
    }

    Stage {
        id: stage

        anchors.fill: parent
        filled: true
        shown: root.view === "book" ? bookView : root.view === "stars" ? starsView
            : root.view === "formulas" ? formulasView : root.view === "worst" ? worstView : homeView
    }
    Component {
        id: homeView

        PracticeHome {
            app: root.app
            compact: root.compact
            onToToday: root.toToday()
            onToBook: root.show("book")
            onToWorst: root.show("worst")
            onToStars: root.show("stars")
            onToFormulas: root.show("formulas")
        }
    }
    Component {
        id: worstView

        MostMissedView {
            practice: root.practice
            compact: root.compact
            onBack: root.show("home")
        }
    }
    Component {
        id: formulasView

        FormulasView {
            practice: root.practice
            compact: root.compact
            onBack: root.show("home")
        }
    }
    Component {
        id: bookView

        WrongBookView {
            practice: root.practice
            compact: root.compact
            onBack: root.show("home")
        }
    }
    Component {
        id: starsView

        StarsView {
            practice: root.practice
            compact: root.compact
            onBack: root.show("home")
        }
    }
}
