import QtQuick
import Shixi.Controls

// Rows to switch, tick, choose among and go on from.
Column {
    id: root

    spacing: Theme.gap

    GalleryGroup {
        id: toggles

        width: parent.width
        heading: "ToggleRow"

        ToggleRow {
            width: toggles.sampleWidth
            text: "关 Off"
        }
        ToggleRow {
            width: toggles.sampleWidth
            text: "开 On"
            checked: true
        }
        ToggleRow {
            width: toggles.sampleWidth
            text: "聚焦 Focused"
            detail: "说明文字可以很长，会在自己的地方换行。 The line below may be long and wraps in its place."
            ringed: true
        }
        ToggleRow {
            width: toggles.sampleWidth
            text: "停用 Disabled"
            enabled: false
        }
    }
    GalleryGroup {
        id: ticks

        width: parent.width
        heading: "TickRow"

        TickRow {
            width: ticks.sampleWidth
            text: "未选 Not ticked"
        }
        TickRow {
            width: ticks.sampleWidth
            text: "已选 Ticked"
            checked: true
        }
        TickRow {
            width: ticks.sampleWidth
            text: "悬停 Hovered"
            litUp: true
        }
        TickRow {
            width: ticks.sampleWidth
            text: "按下 Pressed"
            down: true
        }
        TickRow {
            width: ticks.sampleWidth
            text: "聚焦，文字很长，要换行 Focused, and so long that it wraps"
            ringed: true
        }
    }
    GalleryGroup {
        id: actions

        width: parent.width
        heading: "ActionRow"

        ActionRow {
            width: actions.sampleWidth
            text: "备份 Back up"
            detail: "复制到你选的文件。 A copy in a file you name."
            iconName: "backup"
        }
        ActionRow {
            width: actions.sampleWidth
            text: "悬停 Hovered"
            iconName: "restore"
            litUp: true
        }
        ActionRow {
            width: actions.sampleWidth
            text: "按下 Pressed"
            iconName: "export"
            down: true
        }
        ActionRow {
            width: actions.sampleWidth
            text: "聚焦 Focused"
            iconName: "merge"
            ringed: true
        }
        ActionRow {
            width: actions.sampleWidth
            text: "停用 Disabled"
            iconName: "info"
            enabled: false
        }
    }
    GalleryGroup {
        id: choices

        width: parent.width
        heading: "ChoiceBar, NavButton"

        ChoiceBar {
            width: choices.sampleWidth
            name: "Colours"
            choices: ["浅色", "深色", "高对比"]
            current: 1
            onPicked: index => current = index
        }
        NavButton {
            text: "今日"
            iconName: "today"
            current: true
        }
        NavButton {
            text: "学习"
            iconName: "study"
        }
        NavButton {
            text: "聚焦"
            iconName: "practice"
            ringed: true
        }
        NavButton {
            width: choices.sampleWidth
            text: "成绩 Scores"
            iconName: "scores"
            rail: true
            current: true
        }
    }
}
