import QtQuick
import Shixi.Controls

// One kind of control in its states, as many beside each other as there is room for.
Column {
    id: root

    required property string heading
    default property alias samples: flow.data
    // Of one sample; a narrow window gives it all.
    readonly property real sampleWidth: root.width < 720 ? root.width : (root.width - 2 * Theme.spaceLarge) / 3

    spacing: Theme.space

    TextBlock {
        width: parent.width
        text: root.heading
        font.pixelSize: Theme.textHeading
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: root.heading
    }
    Flow {
        id: flow

        width: parent.width
        spacing: Theme.spaceLarge
    }
}
