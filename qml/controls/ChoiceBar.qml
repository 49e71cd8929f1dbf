pragma ComponentBehavior: Bound
import QtQuick

// One of a few, side by side; in rows as long as each other, or below each other, where the words need the room. One
// stop for Tab; arrows choose.
Grid {
    id: root

    required property list<string> choices
    required property int current
    property string name: ""
    property string actPrefix: ""
    // Where each is drawn in a size of its own: those sizes, and what each is called.
    property list<int> pixelSizes: []
    property list<string> spoken: []
    readonly property real leastWidth: root.pixelSizes.length > 0 ? Theme.touchTarget
        : Math.max(Theme.textBody * 4.7, root.widest() + 2 * Theme.spaceSmall)
    readonly property int inRow: root.fitting()

    signal picked(int index)

    columns: root.inRow
    spacing: Theme.spaceSmall

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Keys.onPressed: event => event.accepted = root.press(event.key)

    function each(columns: int): real {
        return (root.width - (columns - 1) * root.spacing) / columns;
    }
    function fitting(): int {
        var columns = root.choices.length;
        while (columns > 1 && (root.choices.length % columns > 0 || root.each(columns) < root.leastWidth)) {
            --columns;
        }
        return columns;
    }
    function largestSize(): int {
        var most = 1;
        for (var index = 0; index < root.pixelSizes.length; ++index) {
            most = Math.max(most, root.pixelSizes[index]);
        }
        return most;
    }
    function widest(): real {
        var most = 0;
        for (var index = 0; index < root.choices.length; ++index) {
            most = Math.max(most, metrics.advanceWidth(root.choices[index]));
        }
        return most;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.textBody
        font.weight: Font.DemiBold
    }

    FontMetrics {
        id: largest

        font.family: Theme.family
        font.pixelSize: root.largestSize()
        font.weight: Font.DemiBold
    }

    // True where the key has a meaning here.
    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Up:
            return root.moveTo(Math.max(0, root.current - 1));
        case Qt.Key_Right:
        case Qt.Key_Down:
            return root.moveTo(Math.min(root.choices.length - 1, root.current + 1));
        case Qt.Key_Home:
            return root.moveTo(0);
        case Qt.Key_End:
            return root.moveTo(root.choices.length - 1);
        }
        return false;
    }
    function moveTo(index: int): bool {
        root.take(index, Qt.TabFocusReason);
        return true;
    }
    // The focus goes first: what has it cannot stop being the stop for Tab.
    function take(index: int, reason: int) {
        root.focusOn(index, reason);
        if (index !== root.current) {
            root.picked(index);
        }
        root.focusOn(root.current, reason); // the old one, where the new one was not taken
    }
    function focusOn(index: int, reason: int) {
        const choice = buttons.itemAt(index) as Item;
        if (choice) {
            choice.forceActiveFocus(reason);
        }
    }

    Repeater {
        id: buttons

        // A number: another language changes the words and keeps the buttons, and with them the focus.
        model: root.choices.length

        TapTarget {
            id: choice

            required property int index
            readonly property bool isCurrent: choice.index === root.current

            objectName: root.actPrefix === "" ? "" : root.actPrefix + "." + choice.index
            width: root.each(root.inRow)
            height: root.pixelSizes.length > 0 ? Math.ceil(largest.height) + 2 * Theme.spaceSmall : implicitHeight
            text: root.choices[choice.index] ?? ""
            padding: Theme.spaceSmall
            focusPolicy: choice.isCurrent ? Qt.TabFocus : Qt.NoFocus
            onClicked: root.take(choice.index, Qt.MouseFocusReason)

            checkable: true
            autoExclusive: true
            spokenChecked: choice.isCurrent
            Accessible.role: Accessible.RadioButton
            Accessible.name: root.spoken[choice.index] ?? choice.text
            Accessible.onToggleAction: choice.act()

            contentItem: TextBlock {
                text: choice.text
                color: choice.isCurrent ? Theme.brand : Theme.text
                font.pixelSize: root.pixelSizes[choice.index] ?? Theme.textBody
                font.weight: choice.isCurrent ? Font.DemiBold : Font.Normal
                lineHeight: root.pixelSizes.length > 0 ? 1 : 1.08
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            background: Rectangle {
                radius: Theme.radius
                color: choice.isCurrent ? Theme.brandQuiet : choice.down ? Theme.surfacePressed
                    : choice.litUp ? Theme.surfaceHovered : Theme.surface
                border.color: choice.isCurrent ? Theme.brand : Theme.outline
                border.width: choice.isCurrent ? 2 : 1

                FocusRing {
                    shown: choice.ringed
                }
            }
        }
    }
}
