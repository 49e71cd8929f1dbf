import QtQuick
import Shixi.Controls

// Pieces of an answer.
GalleryGroup {
    id: root

    heading: "Tile"

    Tile {
        text: "通读"
    }
    Tile {
        text: "悬停"
        litUp: true
    }
    Tile {
        text: "按下"
        down: true
    }
    Tile {
        text: "聚焦"
        ringed: true
    }
    Tile {
        text: "停用"
        enabled: false
    }
    Tile {
        text: "Empty"
        empty: true
        contentItem: null
    }
    Tile {
        text: "正确"
        mark: OptionRow.RightMark
    }
    Tile {
        text: "不是"
        mark: OptionRow.WrongMark
    }
    Tile {
        width: Math.min(implicitWidth, root.sampleWidth)
        text: "很长的一块要在自己的地方换行 A long piece wraps within its place"
        leading: true
    }
}
