import QtQuick
import Shixi.Controls

// Over a group of settings.
TextBlock {
    id: root

    topPadding: Theme.spaceSmall
    font.pixelSize: Theme.textHeading
    font.weight: Font.Bold

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
