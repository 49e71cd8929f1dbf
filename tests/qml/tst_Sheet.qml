import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Shixi.Controls

// A sheet over a sheet, as a note over the list of sets.
Item {
    id: root

    width: 800
    height: 600

    Item {
        id: room

        anchors.fill: parent
    }
    Sheet {
        id: lower

        room: room
        compact: false
        heading: "Lower"
        closeText: "Close"

        Rectangle {
            width: 100
            height: 2000
        }
    }
    Sheet {
        id: upper

        room: room
        compact: false
        heading: "Upper"
        closeText: "Close"

        Rectangle {
            width: 100
            height: 2000
        }
    }
    TestCase {
        id: test

        name: "Sheet"
        when: windowShown

        function flickableOf(sheet) {
            for (var item = sheet.content[0]; item; item = item.parent) {
                if (item instanceof Flickable) {
                    return item;
                }
            }
            return null;
        }
        function turnWheel() {
            mouseWheel(room, 700, 300, 0, -240);
            wait(100);
        }
        function init() {
            waitForRendering(room);
            lower.open();
            tryVerify(() => lower.opened);
            upper.open();
            tryVerify(() => upper.opened);
            wait(300);
        }
        function cleanup() {
            upper.close();
            lower.close();
            tryVerify(() => !upper.visible && !lower.visible);
            flickableOf(upper).contentY = 0;
            flickableOf(lower).contentY = 0;
        }

        function test_theWheelScrollsTheUppermostAlone() {
            turnWheel();
            tryVerify(() => flickableOf(upper).contentY > 0);
            compare(flickableOf(lower).contentY, 0);
            upper.close();
            tryVerify(() => !upper.visible);
            wait(300);
            turnWheel();
            tryVerify(() => flickableOf(lower).contentY > 0);
        }
        function test_escapeClosesOneAtATime() {
            keyClick(Qt.Key_Escape);
            tryVerify(() => !upper.visible);
            wait(300);
            verify(lower.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !lower.visible);
        }
        function test_aPressOutsideClosesOneAtATime() {
            mouseClick(room, 100, 300);
            tryVerify(() => !upper.visible);
            wait(300);
            verify(lower.opened);
        }
        function test_whatLiesBelowTakesNoPress() {
            verify(upper.modal && !lower.modal);
            upper.close();
            tryVerify(() => !upper.visible);
            verify(lower.modal);
        }
    }
}
