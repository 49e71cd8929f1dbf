import QtQuick
import Shixi.Controls

// A day in the month.
TapTarget {
    id: root

    required property bool chosen
    required property bool faded // of another month
    required property bool marked // today

    padding: 0

    checkable: true
    autoExclusive: true
    spokenChecked: root.chosen
    Accessible.role: Accessible.RadioButton
    Accessible.onToggleAction: root.act()

    contentItem: TextBlock {
        text: root.text
        color: root.chosen ? Theme.brandInk : root.faded || !root.enabled ? Theme.textQuiet : Theme.text
        font.weight: root.chosen || root.marked ? Font.Bold : Font.Normal
        font.underline: root.marked
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        opacity: root.enabled ? 1 : 0.5
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.chosen ? Theme.brand : root.down ? Theme.surfacePressed : root.litUp && root.enabled ? Theme.surfaceQuiet : "transparent"

        FocusRing {
            shown: root.ringed
            distance: 0
            radius: Theme.radiusSmall
        }
    }
}
