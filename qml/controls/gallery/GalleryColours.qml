pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// The surfaces and what may stand on them.
GalleryGroup {
    id: root

    heading: "颜色 Colours"

    component Swatch: Rectangle {
        id: swatch

        property string name
        property color ink: Theme.text

        width: root.sampleWidth
        height: Math.max(56, label.height + 2 * Theme.spaceSmall)
        radius: Theme.radiusSmall
        border.color: Theme.outline

        TextBlock {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space
            width: parent.width - 2 * x
            text: swatch.name
            color: swatch.ink
        }
    }

    Swatch {
        name: "window"
        color: Theme.window
    }
    Swatch {
        name: "surface"
        color: Theme.surface
    }
    Swatch {
        name: "surfaceQuiet"
        color: Theme.surfaceQuiet
    }
    Swatch {
        name: "surfaceHovered"
        color: Theme.surfaceHovered
    }
    Swatch {
        name: "surfacePressed"
        color: Theme.surfacePressed
    }
    Swatch {
        name: "brand, brandInk"
        color: Theme.brand
        ink: Theme.brandInk
    }
    Swatch {
        name: "brandQuiet, brand"
        color: Theme.brandQuiet
        ink: Theme.brand
    }
    Swatch {
        name: "rightSurface, right"
        color: Theme.rightSurface
        ink: Theme.right
    }
    Swatch {
        name: "wrongSurface, wrong"
        color: Theme.wrongSurface
        ink: Theme.wrong
    }
    Swatch {
        name: "goldSurface, gold"
        color: Theme.goldSurface
        ink: Theme.gold
    }
}
