pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// One step of a session at a time: shown in its paragraph, asked, answered.
Page {
    id: root

    required property SessionModel session
    required property SoundModel sound
    required property bool compact
    readonly property int stage: root.session.state
    readonly property bool weighing: root.session.weighing
    readonly property string stem: root.session.stem
    readonly property int margin: root.compact ? Theme.spaceLarge : Theme.gap
    readonly property real columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
    readonly property real columnX: (root.width - root.columnWidth) / 2

    background: Rectangle {
        color: Theme.window
    }

    function showKeys() {
        sheets.showKeys();
    }
    function showEvidence() {
        sheets.showEvidence();
    }
    function showReport() {
        sheets.showReport();
    }

    // A new step begins at its top, an answer brings its feedback into view.
    function settle() {
        // Left, and another page shown: the keyboard is there already.
        if (root.visible) {
            root.forceActiveFocus();
            scroller.settle();
        }
    }

    // What is typed is there: the keys say how sure.
    onWeighingChanged: {
        if (root.weighing && root.visible) {
            root.forceActiveFocus();
        }
    }
    onStageChanged: root.settle()
    onStemChanged: root.settle()
    Keys.onPressed: event => {
        event.accepted = HeldKey.saysNothing(event.key, event.isAutoRepeat)
            || keys.press(event.key, event.modifiers, event.text);
    }

    SessionKeys {
        id: keys

        session: root.session
        onEvidence: root.showEvidence()
        onReport: root.showReport()
        onRead: root.sound.toggleReading()
        onClip: root.sound.clips.toggleFirst()
        onHelp: root.showKeys()
        onLeave: root.session.close()
        onScroll: distance => scroller.scrollBy(distance)
        onTouched: footer.stay()
    }
    TapHandler {
        acceptedButtons: Qt.AllButtons
        gesturePolicy: TapHandler.DragThreshold
        onPressedChanged: {
            if (pressed) {
                footer.stay();
            }
        }
    }

    StepScroller {
        id: scroller

        anchors.top: header.bottom
        anchors.topMargin: Theme.spaceSmall
        anchors.bottom: notice.top
        width: root.width
        session: root.session
        sound: root.sound
        columnX: root.columnX
        columnWidth: root.columnWidth
        onEvidence: root.showEvidence()
        onReport: root.showReport()
    }
    ReportedNotice {
        id: notice

        x: root.columnX
        // Where nothing stands below it, as far from the edge as a button would be.
        y: footer.y - height - (notice.visible && footer.height === 0 ? Theme.space : 0)
        width: root.columnWidth
        session: root.session
    }
    MoreBelow {
        y: notice.y - height
        width: root.width
        hidden: scroller.contentHeight - scroller.belowAnswer - scroller.height - scroller.contentY
        wanted: root.session.state === SessionModel.Asking
    }
    SessionFooter {
        id: footer

        x: root.columnX
        y: root.height - height
        width: root.columnWidth
        session: root.session
        paused: sheets.opened || root.sound.clips.playing
    }
    // After the content in the order of Tab.
    SessionHeader {
        id: header

        x: root.columnX
        y: root.compact ? Theme.space : Theme.gap
        width: root.columnWidth
        session: root.session
        compact: root.compact
        onHelp: root.showKeys()
    }
    Rectangle {
        objectName: "session.divider"
        anchors.bottom: scroller.top
        width: root.width
        height: 1
        visible: scroller.contentY > 0
        color: Theme.outline
    }
    // The second press of two was meant for the step before.
    MouseArea {
        anchors.fill: parent
        visible: root.session.settling
    }
    SessionSheets {
        id: sheets

        room: root
        compact: root.compact
        session: root.session
    }
}
