import QtQuick
import QtQuick.Controls.Basic

// A white sheet on the paper.
Pane {
    id: root

    property color fill: Theme.surface
    property color edge: Theme.outline

    padding: 20

    background: Rectangle {
        radius: Theme.radius + 2
        color: root.fill
        border.color: root.edge
        border.width: 1
    }
}
