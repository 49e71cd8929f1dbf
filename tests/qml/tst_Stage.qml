import QtQuick
import QtTest
import Shixi.Controls

// One of several components is shown; where its height is not given, it is that of what is shown, now and later.
TestCase {
    id: root

    name: "Stage"
    when: windowShown
    width: 400
    height: 400
    visible: true

    component Growing: Item {
        property int lines: 1

        implicitHeight: 10 * lines
    }

    Component {
        id: ones

        Growing {}
    }
    Component {
        id: others

        Growing {
            lines: 2
        }
    }
    Component {
        id: stages

        Column {
            property alias stage: stage
            property alias below: below

            width: 300

            Stage {
                id: stage

                width: parent.width
                shown: ones
            }
            Item {
                id: below

                width: parent.width
                height: 5
            }
        }
    }
    Component {
        id: filled

        Stage {
            width: 300
            height: 200
            filled: true
            shown: ones
        }
    }

    function test_isAsHighAsWhatIsShown() {
        const column = createTemporaryObject(stages, root);
        compare(column.stage.height, 10);
        column.stage.shown = others;
        compare(column.stage.height, 20, "at once");
        compare(column.stage.current.width, 300);
        column.stage.current.lines = 7;
        compare(column.stage.height, 70, "at once");
        tryCompare(column.below, "y", 70);
    }

    // What goes is destroyed a little later, and memory is used again: what comes then may lie where it lay.
    function test_staysAsHighHoweverOftenItChanges() {
        const column = createTemporaryObject(stages, root);
        for (let change = 0; change < 60; ++change) {
            column.stage.shown = change % 2 ? ones : others;
            column.stage.current.lines = 3 + change;
            compare(column.stage.height, 10 * (3 + change), "change " + change);
            wait(60);
        }
    }

    // What was shown before has no say any more.
    function test_whatGoesChangesNothing() {
        const column = createTemporaryObject(stages, root);
        const before = column.stage.current;
        column.stage.shown = others;
        before.lines = 30;
        compare(column.stage.height, 20);
    }

    function test_isFilled() {
        const stage = createTemporaryObject(filled, root);
        compare(stage.current.height, 200);
        stage.shown = others;
        compare(stage.current.height, 200);
        stage.height = 150;
        compare(stage.current.height, 150);
        compare(stage.implicitHeight, 0);
    }
}
