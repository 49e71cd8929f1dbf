import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// Looks through facts, questions and text as one types.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property SearchModel search: root.app.search
    readonly property int margin: root.compact ? Theme.spaceLarge : 32

    signal opened(string factId)
    signal openedParagraph(string article, int number)
    signal back

    //: Spoken name of the page where the set is searched.
    title: qsTr("Search")
    background: Rectangle {
        color: Theme.window
    }

    function toField() {
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }
    // What was typed goes first, then the page.
    function leave() {
        if (field.inputMethodComposing) {
            return;
        }
        if (root.search.query !== "") {
            root.search.clear();
            root.toField();
        } else {
            root.back();
        }
    }

    Component.onCompleted: root.search.refresh()
    Keys.onEscapePressed: root.leave()
    Keys.onBackPressed: root.back()

    Shortcut {
        sequences: ["/", "／"]
        enabled: !field.activeFocus
        onActivated: root.toField()
        onActivatedAmbiguously: root.toField()
    }
    Item {
        id: bar

        x: (root.width - width) / 2
        y: root.compact ? Theme.space : Theme.gap
        width: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
        height: field.height

        IconButton {
            id: away

            objectName: "act.search.back"
            anchors.verticalCenter: parent.verticalCenter
            //: Spoken name of the button that leaves the Search page.
            text: qsTr("Back")
            iconName: "back"
            onClicked: root.back()
        }
        SearchField {
            id: field

            objectName: "search.field"
            x: away.width + Theme.spaceSmall
            width: parent.width - x
            focus: true
            search: root.search
            onToResults: list.enter()
        }
    }
    FoundList {
        id: list

        objectName: "search.results"
        y: bar.y + bar.height + Theme.space
        width: root.width
        height: root.height - y
        visible: root.search.state === SearchModel.Found
        search: root.search
        margin: root.margin
        onOpened: factId => root.opened(factId)
        onOpenedParagraph: (article, number) => root.openedParagraph(article, number)
        onAboveFirst: root.toField()
    }
    SearchHints {
        y: list.y
        width: root.width
        height: list.height
        visible: root.search.state !== SearchModel.Found
        search: root.search
        margin: root.margin
        onPicked: example => {
            root.search.query = example;
            root.search.searchNow();
            root.toField();
        }
    }
}
