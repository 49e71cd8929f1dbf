import QtQuick
import Shixi.Controls

// Something to think about before a set is taken.
Rectangle {
    id: root

    required property string text

    implicitHeight: words.height + 2 * Theme.space
    radius: Theme.radius
    color: Theme.goldSurface

    Icon {
        id: sign

        x: Theme.space
        y: Theme.space
        source: "info"
        tint: Theme.gold
    }
    TextBlock {
        id: words

        objectName: "offer.concern"
        x: sign.x + sign.width + Theme.space
        y: Theme.space
        width: parent.width - x - Theme.space
        text: root.text
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
