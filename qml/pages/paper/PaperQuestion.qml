pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// One question of a paper that is worked on. Nothing says whether it is answered rightly.
PaperView {
    id: root

    required property PaperModel paper
    property ClipsModel clips: null
    readonly property int item: root.paper.item

    signal back
    signal handIn
    signal sheet

    onItemChanged: root.toTop()

    head: PaperHead {
        width: root.columnWidth
        paper: root.paper
        onBack: root.back()
        onHandIn: root.handIn()
    }
    foot: PaperSteps {
        width: root.columnWidth
        paper: root.paper
        //: Button under a question of an exam: shows all questions at a glance. %1: answered, %2: in all.
        text: qsTr("Answer sheet · %1/%2").arg(root.paper.answeredCount).arg(root.paper.count)
        onPressed: root.sheet()
    }

    PaperAsk {
        width: root.columnWidth
        paper: root.paper
        clips: root.clips
        marked: false
    }
    Flow {
        width: root.columnWidth
        spacing: Theme.spaceSmall

        TextButton {
            objectName: "act.paper.flag"
            width: Math.min(implicitWidth, root.columnWidth)
            iconName: "flag"
            tint: root.paper.flagged ? Theme.gold : Theme.brand
            checkable: true
            spokenChecked: root.paper.flagged
            text: root.paper.flagged
                //: Button under a question of an exam that is flagged: takes the flag away.
                ? qsTr("Take the flag away")
                //: Button under a question of an exam: flags it, to come back to it.
                : qsTr("Flag")
            onClicked: root.paper.toggleFlag()
        }
        TextButton {
            objectName: "act.paper.clear"
            width: Math.min(implicitWidth, root.columnWidth)
            visible: root.paper.answered
            iconName: "close"
            //: Button under a question of an exam: it is not answered any more.
            text: qsTr("Clear the answer")
            onClicked: root.paper.clear()
        }
        TextButton {
            objectName: "act.paper.undo"
            width: Math.min(implicitWidth, root.columnWidth)
            visible: root.paper.canUndo
            iconName: "undo"
            //: Button under a question of an exam: takes back what was chosen or flagged last.
            text: qsTr("Undo")
            onClicked: root.paper.undo()
        }
    }
}
