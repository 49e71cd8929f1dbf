import QtQuick

// What lies behind an option: its colour follows its mark, its border says the same without colour.
Rectangle {
    id: root

    required property bool strong
    required property color ink
    required property color fill
    required property bool focusShown
    property bool lifted: false

    radius: Theme.radius
    color: root.fill
    border.color: root.strong ? root.ink : root.lifted ? Theme.outlineStrong : Theme.outline
    border.width: root.strong ? 2 : 1

    FocusRing {
        shown: root.focusShown
    }
}
