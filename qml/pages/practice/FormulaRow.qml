import QtQuick
import Shixi.Controls

// A formula to practise, or a part of one; the first row stands for all facts.
Item {
    id: root

    required property int index
    required property string name
    required property string detail
    required property int facts
    readonly property bool pickable: root.facts > 0 || root.index === 0
    required property bool isPart
    required property bool chosen
    required property bool atKeyboard
    required property bool ringed
    required property real columnX
    required property real columnWidth

    signal picked

    implicitHeight: target.implicitHeight

    Accessible.role: Accessible.ListItem
    Accessible.name: target.text

    TapTarget {
        id: target

        objectName: "act.formula." + root.index
        x: root.columnX + (root.isPart ? Theme.gap : 0)
        width: root.columnWidth - (root.isPart ? Theme.gap : 0)
        implicitHeight: Math.max(Theme.touchTarget, words.height + 2 * Theme.space)
        focusPolicy: root.atKeyboard || activeFocus ? Qt.TabFocus : Qt.NoFocus
        enabled: root.pickable
        //: First row of the formulas to practise: no restriction.
        text: root.name === "" ? qsTr("All facts") : root.name
        hint: root.detail
        checkable: true
        spokenChecked: root.chosen
        Accessible.role: Accessible.RadioButton
        Accessible.onToggleAction: target.act()
        onClicked: root.picked()

        background: Rectangle {
            radius: Theme.radius
            color: root.chosen ? Theme.brandQuiet : target.down ? Theme.surfacePressed
                : target.litUp ? Theme.surfaceHovered : Theme.surface
            border.color: root.chosen ? Theme.brand : Theme.outline
            border.width: root.chosen ? 2 : 1

            FocusRing {
                shown: root.ringed || target.ringed
                distance: 0
            }
        }
        Column {
            id: words

            x: Theme.spaceLarge
            y: Theme.space
            width: target.width - 3 * Theme.spaceLarge - figure.width
            spacing: 4

            TextBlock {
                width: parent.width
                text: target.text
                color: !target.enabled ? Theme.textQuiet : root.chosen ? Theme.brand : Theme.text
                font.weight: Font.DemiBold
            }
            TextBlock {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
        TextBlock {
            id: figure

            x: target.width - width - Theme.spaceLarge
            anchors.verticalCenter: parent.verticalCenter
            visible: root.index > 0
            text: root.facts
            color: Theme.textQuiet
        }
    }
}
