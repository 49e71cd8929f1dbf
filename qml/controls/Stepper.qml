import QtQuick

// A whole number, a little less or a little more at a time; a button held down goes on.
Item {
    id: root

    required property string text
    required property string lessText // spoken names of the buttons
    required property string moreText
    required property string valueText
    required property int value
    property int least: 0
    property int most: 100
    // The widest value there can be: the buttons do not move.
    property string widestText: root.valueText
    property string actPrefix: ""
    readonly property bool stacked: labelSize.advanceWidth + 2 + controls.width + Theme.spaceLarge > root.width

    signal picked(int value)

    implicitHeight: root.stacked ? label.height + controls.height + Theme.spaceSmall
        : Math.max(label.height, controls.height)

    Accessible.role: Accessible.Grouping
    Accessible.name: root.text + ": " + root.valueText

    TextMetrics {
        id: labelSize

        text: root.text
        font: label.font
    }
    TextMetrics {
        id: valueSize

        text: root.widestText
        font: figure.font
    }
    TextBlock {
        id: label

        y: root.stacked ? 0 : (root.height - height) / 2
        width: root.stacked ? root.width : Math.ceil(labelSize.advanceWidth) + 2
        text: root.text
        font.weight: Font.Medium
    }
    Row {
        id: controls

        x: root.width - width
        y: root.height - height
        spacing: Theme.spaceSmall

        IconButton {
            objectName: root.actPrefix === "" ? "" : root.actPrefix + ".less"
            anchors.verticalCenter: parent.verticalCenter
            text: root.lessText
            hint: root.valueText
            iconName: "minus"
            enabled: root.value > root.least
            autoRepeat: true
            onClicked: root.picked(root.value - 1)
        }
        TextBlock {
            id: figure

            width: Math.max(Theme.touchTarget, Math.ceil(valueSize.advanceWidth) + 2)
            height: Math.max(Theme.touchTarget, implicitHeight)
            text: root.valueText
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        IconButton {
            objectName: root.actPrefix === "" ? "" : root.actPrefix + ".more"
            anchors.verticalCenter: parent.verticalCenter
            text: root.moreText
            hint: root.valueText
            iconName: "plus"
            enabled: root.value < root.most
            autoRepeat: true
            onClicked: root.picked(root.value + 1)
        }
    }
}
