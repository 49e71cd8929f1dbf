pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The facts starred, one below the other.
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
    function toggle(row: int) {
        root.practice.stars.toggle(row);
        root.practice.refresh();
    }

    Component.onCompleted: root.practice.stars.refresh()
    Keys.onPressed: event => {
        if ((event.key === Qt.Key_F || event.key === Qt.Key_Delete) && list.currentIndex >= 0) {
            root.toggle(list.currentIndex);
            event.accepted = true;
        }
    }

    ListHead {
        id: head

        x: root.columnX
        y: root.compact ? Theme.space : Theme.gap
        width: root.columnWidth
        //: Title of the list of the facts starred. %n: how many there are.
        title: qsTr("Starred · %n", "", root.practice.starred)
        onBack: root.back()
    }
    LongList {
        id: list

        objectName: "practice.stars"
        anchors.top: head.bottom
        anchors.topMargin: Theme.space
        anchors.bottom: foot.top
        width: root.width
        margin: root.margin
        name: head.title
        model: root.practice.stars
        note: root.practice.stars.count > 0 ? ""
            //: In the list of the facts starred where there is none.
            : qsTr("Nothing is starred yet. Press “Star” after a question, or the key F, and the fact stands here.")
        delegate: StarRow {
            id: row

            width: list.width
            columnX: list.columnX
            columnWidth: list.columnWidth
            atKeyboard: row.ListView.isCurrentItem
            ringed: row.ListView.isCurrentItem && list.activeFocus
            onToggled: root.toggle(row.index)
        }
    }
    ListFoot {
        id: foot

        x: root.columnX
        y: root.height - height
        width: root.columnWidth
        actName: "act.stars.start"
        offered: root.practice.starredQuestions > 0
        //: Button under the list of the facts starred: asks %n questions out of them.
        text: qsTr("Practise · %n questions", "", root.practice.starredQuestions)
        onStarted: root.practice.startStarred()
    }
}
