pragma ComponentBehavior: Bound
import QtQuick

// Lines of one style under a paragraph.
Repeater {
    id: root

    required property int strength
    // From the top of a line of text to its underline.
    required property real depth

    MemoryLine {
        required property rect modelData

        x: modelData.x + 1
        y: modelData.y + root.depth
        width: modelData.width - 2
        strength: root.strength
    }
}
