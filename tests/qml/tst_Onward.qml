import QtQuick
import QtTest
import Shixi

// Going on by itself after a right answer.
TestCase {
    id: root

    name: "Onward"
    when: windowShown
    width: 200
    height: 100
    visible: true

    Component {
        id: line

        OnwardLine {
            width: 200
            paused: false
        }
    }
    SignalSpy {
        id: done

        signalName: "done"
    }

    function test_goesOnOnceWhenTheLineIsFull() {
        const item = createTemporaryObject(line, root, {wanted: true});
        done.target = item;
        done.clear();
        done.wait(5000);
        compare(done.count, 1);
    }

    function test_waitsAsLongAsTheExplanationTakesToRead_data() {
        return [{tag: "none", characters: 0, duration: 1500}, {tag: "a line", characters: 24, duration: 3500},
            {tag: "a page", characters: 400, duration: 6000}];
    }
    function test_waitsAsLongAsTheExplanationTakesToRead(row) {
        compare(createTemporaryObject(line, root, {wanted: true, characters: row.characters}).duration, row.duration);
    }

    function test_anyTouchStopsIt() {
        const item = createTemporaryObject(line, root, {wanted: true});
        verify(item.runs);
        item.stop();
        verify(!item.runs);
        verify(!item.visible);
    }

    function test_waitsWhileSomethingLiesOverThePage() {
        const item = createTemporaryObject(line, root, {wanted: true, paused: true});
        verify(!item.runs);
        item.paused = false;
        verify(item.runs);
    }

    function test_aStopHoldsForOneAnswerOnly() {
        const item = createTemporaryObject(line, root, {wanted: true});
        item.stop();
        item.wanted = false;
        item.wanted = true;
        verify(item.runs);
    }

    function test_staysWhereItIsNotWanted() {
        verify(!createTemporaryObject(line, root, {wanted: false}).runs);
    }
}
