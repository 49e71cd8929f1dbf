pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// Who learns? Names, and a PIN before one that has it. Nothing of anybody is shown before.
Page {
    id: root

    required property PeopleModel people
    required property bool compact
    readonly property int stage: root.people.stage

    background: Rectangle {
        color: Theme.window
    }

    onStageChanged: root.forceActiveFocus()
    Keys.onPressed: event => {
        var plain = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        event.accepted = plain && root.press(event.key, event.text);
    }

    // True where the key has a meaning here.
    function press(key: int, text: string): bool {
        if (key === Qt.Key_Escape || key === Qt.Key_Back) {
            root.people.toNames();
            return true;
        }
        const view = stand.current as PinView;
        return view !== null && view.press(key, text);
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        contentHeight: stand.y + stand.height + Theme.gap

        Stage {
            id: stand

            x: (root.width - width) / 2
            y: Math.max(root.compact ? Theme.gap : 48, (scroller.height - height) / 3)
            width: Math.min(480, root.width - 2 * (root.compact ? Theme.spaceLarge : Theme.gap))
            height: implicitHeight
            shown: root.stage === PeopleModel.Pin ? pin : root.stage === PeopleModel.NewName ? newName : names
        }
    }
    Component {
        id: names

        NamesView {
            people: root.people
        }
    }
    Component {
        id: pin

        PinView {
            people: root.people
        }
    }
    Component {
        id: newName

        NewNameView {
            people: root.people
        }
    }
}
