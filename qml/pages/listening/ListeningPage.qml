pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// Listening, hands free: what to hear, then question after question.
Page {
    id: root

    required property ListeningModel listening
    required property bool compact
    readonly property bool listens: root.listening.state === ListeningModel.Listening
    readonly property int margin: root.compact ? Theme.spaceLarge : Theme.gap

    objectName: "listening"
    background: Rectangle {
        color: Theme.window
    }

    Keys.onPressed: event => {
        event.accepted = keys.press(event.key, event.modifiers, event.text);
    }

    ListeningKeys {
        id: keys

        listening: root.listening
        onHelp: help.open()
        onScroll: distance => (stage.current as PaperView).scrollBy(distance)
    }
    Stage {
        id: stage

        anchors.fill: parent
        filled: true
        shown: root.listens ? playingView : startView
        onCurrentChanged: root.forceActiveFocus()
    }
    Component {
        id: startView

        ListeningStart {
            listening: root.listening
            margin: root.margin
        }
    }
    Component {
        id: playingView

        ListeningPlayer {
            listening: root.listening
            margin: root.margin
        }
    }
    ListeningKeysSheet {
        id: help

        room: root
        compact: root.compact
        onClosed: root.forceActiveFocus()
    }
}
