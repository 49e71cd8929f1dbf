import QtQuick
import Shixi
import Shixi.Models

// A question of a paper that was handed in: what was chosen, what is right and why, and what it gave.
PaperView {
    id: root

    required property PaperModel paper
    property ClipsModel clips: null
    readonly property int item: root.paper.item

    signal back

    onItemChanged: root.toTop()

    head: ListHead {
        width: root.columnWidth
        //: Title over a question of an exam that was handed in.
        title: qsTr("Looking through")
        //: Spoken name of a button over a question of an exam that was handed in.
        backText: qsTr("Back to the result")
        onBack: root.back()
    }
    foot: PaperSteps {
        width: root.columnWidth
        paper: root.paper
        //: Button under a question of an exam that was handed in: back to what it came to.
        text: qsTr("To the result")
        onPressed: root.back()
    }

    PaperAsk {
        width: root.columnWidth
        paper: root.paper
        clips: root.clips
        marked: true
    }
    PaperVerdict {
        width: root.columnWidth
        paper: root.paper
    }
}
