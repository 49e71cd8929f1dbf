pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// As many dots as digits were entered, of eight at most.
Row {
    id: root

    required property int count

    spacing: Theme.space
    height: 18

    Accessible.role: Accessible.StaticText
    //: Spoken: how many digits of a PIN were entered.
    Accessible.name: qsTr("%n digits entered", "", root.count)

    Repeater {
        model: 8

        Rectangle {
            id: dot

            required property int index

            y: 2
            width: 14
            height: 14
            radius: 7
            color: dot.index < root.count ? Theme.text : "transparent"
            border.color: dot.index < 4 ? Theme.outlineStrong : Theme.outline
        }
    }
}
