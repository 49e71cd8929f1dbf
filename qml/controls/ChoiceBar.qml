pragma ComponentBehavior: Bound
import QtQuick

// One of a few, side by side; below each other where the words need the room.
Grid {
    id: root

    required property list<string> choices
    required property int current
    property string name: ""
    property string actPrefix: ""
    readonly property int inRow: root.width < root.choices.length * Theme.textBody * 5.2 ? 1 : root.choices.length

    signal picked(int index)

    columns: root.inRow
    spacing: Theme.spaceSmall

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Repeater {
        model: root.choices

        TapTarget {
            id: choice

            required property int index
            required property string modelData
            readonly property bool isCurrent: choice.index === root.current

            objectName: root.actPrefix === "" ? "" : root.actPrefix + "." + choice.index
            width: (root.width - (root.inRow - 1) * root.spacing) / root.inRow
            text: choice.modelData
            padding: Theme.spaceSmall
            onClicked: root.picked(choice.index)

            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: choice.isCurrent

            contentItem: TextBlock {
                text: choice.text
                color: choice.isCurrent ? Theme.brand : Theme.text
                font.weight: choice.isCurrent ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            background: Rectangle {
                radius: Theme.radius
                color: choice.isCurrent ? Theme.brandQuiet : choice.down ? Theme.surfacePressed
                    : choice.hovered ? Theme.surfaceHovered : Theme.surface
                border.color: choice.isCurrent ? Theme.brand : Theme.outline
                border.width: choice.isCurrent ? 2 : 1

                FocusRing {
                    shown: choice.visualFocus
                }
            }
        }
    }
}
