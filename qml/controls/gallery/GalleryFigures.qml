import QtQuick
import Shixi.Controls

// What shows how far.
GalleryGroup {
    id: root

    heading: "ProgressLine, Ring, Panel"

    ProgressLine {
        width: root.sampleWidth
        name: "Empty"
        value: 0
    }
    ProgressLine {
        width: root.sampleWidth
        name: "Half"
        value: 0.5
    }
    ProgressLine {
        width: root.sampleWidth
        name: "Full"
        value: 1
        ink: Theme.goldLine
    }
    Ring {
        value: 0
        figure: "0/10"
        caption: "完成"
    }
    Ring {
        value: 0.4
        figure: "4/10"
        caption: "完成"
    }
    Ring {
        value: 1
        figure: "10/10"
        caption: "完成"
    }
    Panel {
        width: root.sampleWidth

        contentItem: TextBlock {
            text: "纸上的一张白页 A white sheet on the paper"
        }
    }
}
