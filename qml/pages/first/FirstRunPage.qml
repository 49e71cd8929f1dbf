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
    // An answer brings its feedback into view, as far as there is room from its beginning.
    function showFeedback() {
        var step = stand.current as SampleStep;
        if (step && root.answered) {
            scroller.bring(stand.y + step.feedback.y, step.feedback.height);
        }
    }
    function begin() {
        root.firstRun.finish();
        root.app.startToday();
    }
    onStageChanged: root.settle()
    onSampleChanged: root.settle()
    onAnsweredChanged: {
        if (root.answered) {
            root.forceActiveFocus();
            afterLayout.restart();
        }
    }
    Keys.onPressed: event => event.accepted = event.modifiers === Qt.NoModifier && keys.press(event.key)

    FirstRunKeys {
        id: keys

        firstRun: root.firstRun
        onBegin: root.begin()
        onScroll: distance => scroller.scrollBy(distance)
    }
    Timer {
        id: afterLayout

        interval: 0
        onTriggered: root.showFeedback()
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
            onHeightChanged: afterLayout.restart()
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
        onOnward: keys.goOn()
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
