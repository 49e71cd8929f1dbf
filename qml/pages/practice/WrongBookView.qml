pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The wrong-answer book, page below page.
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
    function remove(row: int) {
        list.forceActiveFocus();
        root.practice.book.remove(row);
        root.practice.refresh();
    }
    function restore() {
        var row = root.practice.book.restore();
        root.practice.refresh();
        list.forceActiveFocus();
        if (row >= 0) {
            list.positionViewAtIndex(row, ListView.Contain);
        }
    }

    function leeches(): string {
        return root.practice.leeches > 0
            //: Over the list of the wrong-answer book: of those in it, so many were missed many times.
            ? "\n" + qsTr("%n of them missed again and again", "", root.practice.leeches)
            : "";
    }

    Component.onCompleted: root.practice.book.refresh()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Delete && list.currentIndex >= 0) {
            root.remove(list.currentIndex);
            event.accepted = true;
        } else if (event.key === Qt.Key_U || event.key === Qt.Key_Z && event.modifiers === Qt.ControlModifier) {
            root.restore();
            event.accepted = true;
        }
    }

    ListHead {
        id: head

        x: root.columnX
        y: root.compact ? Theme.space : Theme.gap
        width: root.columnWidth
        //: Title of the list of what was missed and not yet made good. %n: how many there are.
        title: qsTr("Wrong-answer book · %n", "", root.practice.book.count)
        onBack: root.back()
    }
    LongList {
        id: list

        objectName: "practice.book"
        anchors.top: head.bottom
        anchors.topMargin: Theme.space
        anchors.bottom: foot.top
        width: root.width
        margin: root.margin
        name: head.title
        model: root.practice.book
        note: root.practice.book.count > 0
            //: The rule of the wrong-answer book, over its list.
            ? qsTr("A fact leaves the book after right answers on two days, one of them to another form of question. Missed again, it comes back.")
                + root.leeches()
            //: In the list of the wrong-answer book where nothing is left in it.
            : qsTr("The book is empty. What you miss will be kept here until you have made it good.")
        delegate: WrongBookRow {
            id: row

            width: list.width
            columnX: list.columnX
            columnWidth: list.columnWidth
            atKeyboard: row.ListView.isCurrentItem
            ringed: row.ListView.isCurrentItem && list.activeFocus
            onRemoved: root.remove(row.index)
        }
    }
    ListFoot {
        id: foot

        x: root.columnX
        y: root.height - height
        width: root.columnWidth
        removed: root.practice.book.removed
        actName: "act.book.redo"
        offered: root.practice.missedQuestions > 0
        //: Button under the wrong-answer book: asks %n questions out of it.
        text: qsTr("Redo · %n questions", "", root.practice.missedQuestions)
        onStarted: root.practice.startMissed()
        onUndone: root.restore()
    }
}
