import QtQuick
import Shixi.Controls

// A row of a chart in figures: what it is about, and its value; below each other where there is no room beside.
Item {
    id: root

    required property string label
    required property string value
    property bool strong: false
    property bool lined: true
    readonly property bool stacked: labelSize.advanceWidth + valueSize.advanceWidth + Theme.spaceLarge > root.width

    implicitHeight: words.height + valueWords.height * (root.stacked ? 1 : 0) + 2 * Theme.spaceSmall

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value

    TextMetrics {
        id: labelSize

        text: root.label
        font: words.font
    }
    TextMetrics {
        id: valueSize

        text: root.value
        font: valueWords.font
    }
    TextBlock {
        id: words

        y: Theme.spaceSmall
        width: root.stacked ? root.width : Math.ceil(labelSize.advanceWidth) + 2
        text: root.label
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
    TextBlock {
        id: valueWords

        x: root.stacked ? 0 : root.width - width
        y: root.stacked ? words.y + words.height : Theme.spaceSmall
        width: root.stacked ? root.width : Math.ceil(valueSize.advanceWidth) + 2
        text: root.value
        color: root.strong ? Theme.text : Theme.textQuiet
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignRight
        Accessible.ignored: true
    }
    Rectangle {
        visible: root.lined
        y: root.height - 1
        width: root.width
        height: 1
        color: Theme.outline
    }
}
