import QtQuick
import Shixi.Controls

// What is pressed to do something.
Column {
    id: root

    spacing: Theme.gap

    GalleryGroup {
        id: primary

        width: parent.width
        heading: "PrimaryButton"

        PrimaryButton {
            width: primary.sampleWidth
            text: "开始 Start"
        }
        PrimaryButton {
            width: primary.sampleWidth
            text: "悬停 Hovered"
            litUp: true
        }
        PrimaryButton {
            width: primary.sampleWidth
            text: "按下 Pressed"
            down: true
        }
        PrimaryButton {
            width: primary.sampleWidth
            text: "聚焦 Focused"
            ringed: true
        }
        PrimaryButton {
            width: primary.sampleWidth
            text: "停用 Disabled"
            enabled: false
        }
        PrimaryButton {
            width: primary.sampleWidth
            text: "平静 Calm"
            calm: true
        }
        PrimaryButton {
            width: primary.sampleWidth
            text: "很长 · 还有 10 题 · 大约四分钟 · A long label breaks between its phrases"
        }
    }
    GalleryGroup {
        id: quiet

        width: parent.width
        heading: "QuietButton"

        QuietButton {
            width: quiet.sampleWidth
            text: "查看 Look"
        }
        QuietButton {
            width: quiet.sampleWidth
            text: "悬停 Hovered"
            litUp: true
        }
        QuietButton {
            width: quiet.sampleWidth
            text: "按下 Pressed"
            down: true
        }
        QuietButton {
            width: quiet.sampleWidth
            text: "聚焦 Focused"
            ringed: true
        }
        QuietButton {
            width: quiet.sampleWidth
            text: "停用 Disabled"
            enabled: false
        }
        QuietButton {
            width: quiet.sampleWidth
            text: "强调而且很长的文字要换行 Emphasised, and so long that it wraps"
            emphasised: true
        }
    }
    GalleryGroup {
        width: parent.width
        heading: "TextButton, IconButton"

        TextButton {
            text: "出处 Source"
            iconName: "quote"
        }
        TextButton {
            text: "悬停 Hovered"
            litUp: true
        }
        TextButton {
            text: "按下 Pressed"
            down: true
        }
        TextButton {
            text: "聚焦 Focused"
            ringed: true
        }
        TextButton {
            text: "停用 Disabled"
            enabled: false
        }
        IconButton {
            text: "Close"
            iconName: "close"
        }
        IconButton {
            text: "Hovered"
            iconName: "undo"
            litUp: true
        }
        IconButton {
            text: "Pressed"
            iconName: "star"
            down: true
        }
        IconButton {
            text: "Focused"
            iconName: "search"
            ringed: true
        }
        IconButton {
            text: "Disabled"
            iconName: "keys"
            enabled: false
        }
    }
}
