pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// All, or one of these, each with how many facts it holds; those that hold none are shown and cannot be chosen. One stop
// for Tab; arrows choose.
Column {
    id: root

    required property string heading
    required property PracticeGroupModel group
    required property string actPrefix

    signal picked(int row)

    spacing: Theme.spaceSmall

    Accessible.role: Accessible.Grouping
    Accessible.name: root.heading

    Keys.onPressed: event => event.accepted = root.press(event.key)

    // True where the key has a meaning here.
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Up:
            return root.take(root.group.next(root.group.current, -1), Qt.TabFocusReason);
        case Qt.Key_Right:
        case Qt.Key_Down:
            return root.take(root.group.next(root.group.current, 1), Qt.TabFocusReason);
        case Qt.Key_Home:
            return root.take(0, Qt.TabFocusReason);
        case Qt.Key_End:
            return root.take(root.group.next(root.group.count, -1), Qt.TabFocusReason);
        }
        return false;
    }
    // The focus goes first: what has it cannot stop being the stop for Tab.
    function take(row: int, reason: int): bool {
        var chip = chips.itemAt(row) as Item;
        if (chip) {
            chip.forceActiveFocus(reason);
        }
        if (row !== root.group.current) {
            root.picked(row);
        }
        return true;
    }

    TextBlock {
        width: root.width
        text: root.heading
        font.weight: Font.Medium
    }
    Flow {
        id: flow

        width: root.width
        spacing: Theme.spaceSmall

        Repeater {
            id: chips

            model: root.group

            ChoiceChip {
                id: chip

                objectName: root.actPrefix + "." + chip.index
                width: Math.min(implicitWidth, flow.width)
                onClicked: root.take(chip.index, Qt.MouseFocusReason)
            }
        }
    }
}
