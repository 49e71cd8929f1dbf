import QtQuick
import Shixi.Controls

// A heading and a few to choose from.
Column {
    id: root

    required property string heading
    required property string actPrefix
    required property list<string> choices
    required property int current

    signal picked(int index)

    spacing: Theme.spaceSmall

    TextBlock {
        width: root.width
        text: root.heading
        font.weight: Font.Medium
    }
    ChoiceBar {
        width: root.width
        actPrefix: root.actPrefix
        name: root.heading
        choices: root.choices
        current: root.current
        onPicked: index => root.picked(index)
    }
}
