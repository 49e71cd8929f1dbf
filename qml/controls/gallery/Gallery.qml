import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls

// Every control in every state, for those who make them: its words are samples and are not translated.
Page {
    id: root

    property string theme: "light"
    property real textScale: 1
    readonly property list<string> themes: ["light", "dark", "contrast"]
    readonly property var scales: [1, 1.5, 2]
    readonly property real wholeHeight: column.height + 2 * Theme.gap

    background: Rectangle {
        color: Theme.window
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.theme === "dark"
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.theme === "contrast"
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }
    Scroller {
        id: scroller

        objectName: "gallery"
        anchors.fill: parent
        contentHeight: root.wholeHeight

        Column {
            id: column

            x: Theme.spaceLarge
            y: Theme.gap
            width: scroller.width - 2 * x
            spacing: Theme.gap

            ChoiceBar {
                width: Math.min(parent.width, 720)
                actPrefix: "act.gallery.theme"
                name: "Theme"
                choices: ["浅色 Light", "深色 Dark", "高对比 High contrast"]
                current: root.themes.indexOf(root.theme)
                onPicked: index => root.theme = root.themes[index]
            }
            ChoiceBar {
                width: Math.min(parent.width, 720)
                actPrefix: "act.gallery.scale"
                name: "Text size"
                choices: ["100 %", "150 %", "200 %"]
                current: root.scales.indexOf(root.textScale)
                onPicked: index => root.textScale = root.scales[index]
            }
            GalleryWords {
                width: parent.width
            }
            GalleryColours {
                width: parent.width
            }
            GalleryButtons {
                width: parent.width
            }
            GalleryRows {
                width: parent.width
            }
            GalleryOptions {
                width: parent.width
            }
            GallerySteppers {
                width: parent.width
            }
            GalleryTiles {
                width: parent.width
            }
            GalleryFigures {
                width: parent.width
            }
            GalleryIcons {
                width: parent.width
            }
        }
    }
}
