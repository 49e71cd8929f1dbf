pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What was missed most often, with how often.
Item {
    id: root

    required property PracticeModel practice
    required property bool compact
    readonly property real margin: root.compact ? Theme.spaceLarge : 32
    readonly property real columnWidth: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
    readonly property real columnX: (root.width - root.columnWidth) / 2

    signal back

    function enter() {
        list.forceActiveFocus();
    }

    Component.onCompleted: root.practice.readMostMissed()

    ListHead {
        id: head

        x: root.columnX
        y: root.compact ? Theme.space : Theme.gap
        width: root.columnWidth
        //: Title of the list of what was missed most often.
        title: qsTr("Missed most often")
        onBack: root.back()
    }
    LongList {
        id: list

        objectName: "practice.worst"
        anchors.top: head.bottom
        anchors.topMargin: Theme.space
        anchors.bottom: foot.top
        width: root.width
        margin: root.margin
        name: head.title
        model: root.practice.mostMissed
        //: Over the list of what was missed most often.
        note: qsTr("Every miss counts, in whatever mode, though it has been made good since.")
        delegate: MostMissedRow {
            id: row

            width: list.width
            columnX: list.columnX
            columnWidth: list.columnWidth
            ringed: row.ListView.isCurrentItem && list.activeFocus
        }
    }
    ListFoot {
        id: foot

        x: root.columnX
        y: root.height - height
        width: root.columnWidth
        actName: "act.worst.start"
        offered: list.count > 0
        //: Button under the list of what was missed most often: asks a round of questions out of it.
        text: qsTr("Practise these")
        onStarted: root.practice.startMostMissed()
    }
}
