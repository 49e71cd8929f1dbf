import QtQuick
import Shixi.Controls

// What the set says of the text: whose words it is in, what it rests on.
Panel {
    id: root

    required property string about

    contentItem: Column {
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            //: Over what the set says of the text: whose words it is in and what it rests on.
            text: qsTr("About this text")
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            text: root.about
            color: Theme.textQuiet
            lineHeight: 1.2
        }
    }
}
