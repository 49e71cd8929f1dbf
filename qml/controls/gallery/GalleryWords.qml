pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// The sizes of words, and a passage with its mark.
GalleryGroup {
    id: root

    readonly property list<int> sizes: [Theme.textSmall, Theme.textBody, Theme.textOption, Theme.textHeading,
        Theme.textStem, Theme.textTitle, Theme.textFigure]

    heading: "文字 Words"

    Repeater {
        model: root.sizes

        TextBlock {
            required property int modelData

            width: root.sampleWidth
            text: modelData + " 学而时习之，不亦说乎？"
            font.pixelSize: modelData
        }
    }
    TextBlock {
        width: root.sampleWidth
        text: "次要的文字 Quiet words"
        color: Theme.textQuiet
    }
    Passage {
        width: root.sampleWidth
        text: "东湖读书会于当年春天成立，第一年就有一百三十七人参加。"
        markStart: 4
        markLength: 8
    }
    Chip {
        text: "必会 Core"
        width: Math.min(implicitWidth, root.sampleWidth)
    }
    Chip {
        text: "很长的标签要在自己的地方换行 A long label wraps within its place and is not cut"
        width: Math.min(implicitWidth, root.sampleWidth)
    }
}
