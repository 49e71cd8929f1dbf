import QtQuick
import Shixi.Controls

// Answers to choose and pairs to join, before and after they are marked.
Column {
    id: root

    spacing: Theme.gap

    GalleryGroup {
        id: options

        width: parent.width
        heading: "OptionRow"

        OptionRow {
            width: options.sampleWidth
            letter: "A"
            text: "未选 Not chosen"
        }
        OptionRow {
            width: options.sampleWidth
            letter: "B"
            text: "悬停 Hovered"
            litUp: true
        }
        OptionRow {
            width: options.sampleWidth
            letter: "C"
            text: "按下 Pressed"
            down: true
        }
        OptionRow {
            width: options.sampleWidth
            letter: "D"
            text: "聚焦 Focused"
            ringed: true
        }
        OptionRow {
            width: options.sampleWidth
            letter: "A"
            text: "已选 Chosen"
            chosen: true
        }
        OptionRow {
            width: options.sampleWidth
            letter: "B"
            text: "已选，可选多项 Chosen of several"
            chosen: true
            several: true
        }
        OptionRow {
            width: options.sampleWidth
            letter: "A"
            text: "对 Right"
            mark: OptionRow.RightMark
            note: "正确 Right"
        }
        OptionRow {
            width: options.sampleWidth
            letter: "B"
            text: "错 Wrong"
            mark: OptionRow.WrongMark
            note: "不是 Not this"
        }
        OptionRow {
            width: options.sampleWidth
            letter: "C"
            text: "很长的选项要完整地显示出来，一行放不下就换行 A long option is shown whole: where a line is too short it wraps"
            mark: OptionRow.MissedMark
            note: "正确答案 Right answer"
        }
        OptionRow {
            width: options.sampleWidth
            letter: "D"
            text: "停用 Disabled"
            enabled: false
        }
    }
    GalleryGroup {
        id: pairs

        width: parent.width
        heading: "MatchRow"

        MatchRow {
            width: pairs.sampleWidth
            sign: "1"
            text: "单独 Alone"
        }
        MatchRow {
            width: pairs.sampleWidth
            sign: "2"
            text: "拿起 Held"
            held: true
        }
        MatchRow {
            width: pairs.sampleWidth
            sign: "3"
            text: "配好 Joined"
            partnerSign: "B"
        }
        MatchRow {
            width: pairs.sampleWidth
            sign: "4"
            text: "聚焦 Focused"
            ringed: true
        }
        MatchRow {
            width: pairs.sampleWidth
            sign: "5"
            text: "对 Right"
            partnerSign: "C"
            mark: OptionRow.RightMark
            note: "正确 Right"
        }
        MatchRow {
            width: pairs.sampleWidth
            sign: "6"
            text: "错而且很长，要在自己的地方换行 Wrong, and long enough to wrap"
            partnerSign: "A"
            mark: OptionRow.WrongMark
            note: "应配 B It goes with B"
        }
    }
}
