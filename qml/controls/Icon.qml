import QtQuick
import QtQuick.Controls.Basic

// One of icons/*.svg in any colour. A Button because its icon is the public way to tint an image without shaders.
Button {
    id: root

    required property string source
    property color tint: Theme.text
    property int size: 24

    implicitWidth: root.size
    implicitHeight: root.size
    padding: 0
    horizontalPadding: 0
    verticalPadding: 0
    enabled: false
    hoverEnabled: false
    focusPolicy: Qt.NoFocus
    display: AbstractButton.IconOnly
    background: null

    icon.source: root.source === "" ? "" : Qt.resolvedUrl("icons/" + root.source + ".svg")
    icon.color: root.tint
    icon.width: root.size
    icon.height: root.size

    Accessible.ignored: true
}
