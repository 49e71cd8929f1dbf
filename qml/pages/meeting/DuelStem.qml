import QtQuick
import Shixi.Controls
import Shixi.Models

// The question two people answer at once.
TextBlock {
    id: root

    required property DuelModel duel

    objectName: "duel.stem"
    text: root.duel.stem
    font.pixelSize: Theme.textStem
    font.weight: Font.Bold
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
