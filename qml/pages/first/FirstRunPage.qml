pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// The first minute, a page at a time: how it looks, three questions, how much to learn, and off.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property FirstRunModel firstRun: root.app.firstRun
    readonly property int stage: root.firstRun.page
    readonly property int sample: root.firstRun.sample
    readonly property bool answered: root.firstRun.answered
    readonly property int margin: root.compact ? Theme.spaceLarge : Theme.gap
    readonly property real columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
    readonly property real columnX: (root.width - root.columnWidth) / 2

    background: Rectangle {
        color: Theme.window
    }

    // A page begins at its top, with the keyboard on the page itself.
    function settle() {
        root.forceActiveFocus();
        scroller.contentY = 0;
    }
    function begin() {
        root.firstRun.finish();
        root.app.startToday();
    }
    function goOn() {
        if (root.stage === FirstRunModel.Ready) {
            root.begin();
        } else if (root.stage !== FirstRunModel.Samples || root.answered) {
            root.firstRun.next();
        } else {
            root.firstRun.submit();
        }
    }
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            root.goOn();
            return true;
        case Qt.Key_Escape:
        case Qt.Key_Back:
            root.firstRun.back();
            return true;
        case Qt.Key_Down:
        case Qt.Key_Up:
            scroller.scrollBy(key === Qt.Key_Down ? 80 : -80);
            return true;
        }
        if (root.stage !== FirstRunModel.Samples || root.answered || key < Qt.Key_1 || key > Qt.Key_H) {
            return false;
        }
        root.firstRun.chooseAt(key >= Qt.Key_A ? key - Qt.Key_A : key - Qt.Key_1);
        return true;
    }

    onStageChanged: root.settle()
    onSampleChanged: root.settle()
    onAnsweredChanged: {
        if (root.answered) {
            root.forceActiveFocus();
            afterLayout.restart();
        }
    }
    Component.onCompleted: root.firstRun.refresh()
    Keys.onPressed: event => event.accepted = event.modifiers === Qt.NoModifier && root.press(event.key)

    Timer {
        id: afterLayout

        interval: 0
        onTriggered: scroller.scrollBy(scroller.contentHeight)
    }
    Scroller {
        id: scroller

        anchors.top: header.bottom
        anchors.topMargin: Theme.space
        anchors.bottom: footer.top
        width: root.width
        contentHeight: stand.height + 2 * Theme.gap

        Stage {
            id: stand

            x: root.columnX
            y: Theme.spaceSmall
            width: root.columnWidth
            height: implicitHeight
            shown: root.stage === FirstRunModel.Samples ? samples : root.stage === FirstRunModel.Levels ? levels
                : root.stage === FirstRunModel.Ready ? ready : look
        }
    }
    FirstRunFooter {
        id: footer

        x: root.columnX
        y: root.height - height
        width: root.columnWidth
        firstRun: root.firstRun
        confirms: root.app.settings.elder
        onOnward: root.goOn()
    }
    FirstRunHeader {
        id: header

        x: root.columnX
        y: root.compact ? Theme.space : Theme.gap
        width: root.columnWidth
        firstRun: root.firstRun
    }

    Component {
        id: look

        LookStep {
            settings: root.app.settings
        }
    }
    Component {
        id: samples

        SampleStep {
            firstRun: root.firstRun
        }
    }
    Component {
        id: levels

        LevelsStep {
            firstRun: root.firstRun
            settings: root.app.settings
        }
    }
    Component {
        id: ready

        ReadyStep {
            today: root.app.today
        }
    }
}
