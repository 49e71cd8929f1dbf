pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The lists to be recited, one of which can be chosen to practise.
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
    function pick(row: int) {
        root.practice.pickFormula(row);
        root.back();
    }

    // As with the mouse: a list without facts cannot be picked.
    function pickCurrent() {
        var row = list.currentItem as FormulaRow;
        if (row && row.pickable) {
            root.pick(row.index);
        }
    }

    Component.onCompleted: root.practice.readFormulas()
    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) && list.currentIndex >= 0) {
            root.pickCurrent();
            event.accepted = true;
        }
    }

    ListHead {
        id: head

        x: root.columnX
        y: root.compact ? Theme.space : Theme.gap
        width: root.columnWidth
        //: Title of the list of lists to be recited, one of which can be practised.
        title: qsTr("Choose a formula")
        onBack: root.back()
    }
    LongList {
        id: list

        objectName: "practice.formulas"
        anchors.top: head.bottom
        anchors.topMargin: Theme.space
        anchors.bottom: parent.bottom
        width: root.width
        margin: root.margin
        name: head.title
        spacing: Theme.spaceSmall
        model: root.practice.formulas
        //: Over the lists to be recited: what choosing one of them does.
        note: qsTr("Practice then asks this formula and what belongs to it. Where sections are named after its parts, each part can be chosen too.")
        delegate: FormulaRow {
            id: row

            width: list.width
            columnX: list.columnX
            columnWidth: list.columnWidth
            atKeyboard: row.ListView.isCurrentItem
            ringed: row.ListView.isCurrentItem && list.activeFocus
            onPicked: root.pick(row.index)
        }
    }
}
