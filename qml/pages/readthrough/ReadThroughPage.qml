pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// Study mode: questions one after the other with their answers; nothing is asked.
Page {
    id: root

    required property ReadThroughModel reading
    required property ClipsModel clips
    required property bool swipes
    required property bool compact
    readonly property int item: root.reading.item

    objectName: "readThrough"
    background: Rectangle {
        color: Theme.window
    }

    onItemChanged: {
        root.forceActiveFocus();
        view.toTop();
    }
    Keys.onPressed: event => {
        event.accepted = keys.press(event.key, event.modifiers, event.text);
    }

    ReadKeys {
        id: keys

        reading: root.reading
        onHelp: help.open()
        onClip: root.clips.toggleFirst()
        onScroll: distance => view.scrollBy(distance)
    }
    PaperView {
        id: view

        anchors.fill: parent
        margin: root.compact ? Theme.spaceLarge : Theme.gap

        head: ListHead {
            width: view.columnWidth
            //: Title of the page that shows questions with their answers. %1: number of the one shown, %2: in all.
            title: qsTr("Study mode · %1 of %2").arg(root.reading.item + 1).arg(root.reading.count)
            onBack: root.reading.close()
        }
        foot: ReadSteps {
            width: view.columnWidth
            reading: root.reading
        }

        ReadQuestion {
            width: view.columnWidth
            reading: root.reading
            clips: root.clips
        }
        ReadAnswer {
            width: view.columnWidth
            reading: root.reading
        }
    }
    // Buttons are there always; a finger may as well push the page on.
    DragHandler {
        id: swipe

        property real way: 0

        target: null
        enabled: root.swipes
        acceptedDevices: PointerDevice.TouchScreen
        yAxis.enabled: false
        onActiveChanged: {
            if (!swipe.active && Math.abs(swipe.way) > root.width / 5) {
                root.reading.item += swipe.way < 0 ? 1 : -1;
            }
            swipe.way = 0;
        }
        onTranslationChanged: {
            if (swipe.active) {
                swipe.way = swipe.activeTranslation.x;
            }
        }
    }
    ReadKeysSheet {
        id: help

        room: root
        compact: root.compact
        onClosed: root.forceActiveFocus()
    }
}
