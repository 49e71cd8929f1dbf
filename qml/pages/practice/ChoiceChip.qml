import QtQuick
import Shixi.Controls

// One of a group to choose from, and how many facts it holds.
TapTarget {
    id: root

    required property int index
    required property string name
    required property int facts
    required property bool chosen
    readonly property color ink: root.chosen ? Theme.brand : root.enabled ? Theme.text : Theme.textQuiet

    //: A choice on Practice that does not restrict: every section, kind or level.
    text: root.name === "" ? qsTr("All") : root.name
    enabled: root.facts > 0 || root.chosen
    leftPadding: Theme.space
    rightPadding: Theme.space
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall
    implicitWidth: Math.max(Theme.touchTarget, Math.ceil(natural.advanceWidth) + 1 + Theme.spaceSmall + figure.width
        + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, face.implicitHeight + root.topPadding + root.bottomPadding)
    focusPolicy: root.chosen ? Qt.TabFocus : Qt.NoFocus

    //: Spoken name of a choice on Practice. %1: a section, kind or level. %n: how many facts it holds.
    Accessible.name: qsTr("%1, %n facts", "", root.facts).arg(root.text)
    checkable: true
    autoExclusive: true
    spokenChecked: root.chosen
    Accessible.role: Accessible.RadioButton
    Accessible.onToggleAction: root.act()

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.brandQuiet : root.down ? Theme.surfacePressed
            : root.litUp ? Theme.surfaceHovered : Theme.surface
        border.color: root.chosen ? Theme.brand : Theme.outline
        border.width: root.chosen ? 2 : 1

        FocusRing {
            shown: root.ringed
        }
    }

    // Of one line: the width of wrapped words would depend on itself.
    TextMetrics {
        id: natural

        text: root.text
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        font.weight: Font.DemiBold
    }
    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: words.implicitHeight

        TextBlock {
            id: words

            width: parent.width - figure.width - Theme.spaceSmall
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.ink
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
        }
        TextBlock {
            id: figure

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.facts
            color: root.chosen ? Theme.brand : Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
