import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// What is looked for. Nothing is taken while an input method composes.
TextField {
    id: root

    required property SearchModel search

    signal toResults

    implicitHeight: Math.max(Theme.touchTarget + 4, root.contentHeight + 2 * Theme.space)
    leftPadding: Theme.spaceLarge + 30
    rightPadding: clear.visible ? Theme.touchTarget + 4 : Theme.spaceLarge
    maximumLength: root.search.longestQuery
    selectByMouse: true
    inputMethodHints: Qt.ImhNoPredictiveText
    //: In the empty search field.
    placeholderText: qsTr("Search")
    placeholderTextColor: Theme.textQuiet
    color: Theme.text
    selectionColor: Theme.goldSurface
    selectedTextColor: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.textOption

    Accessible.role: Accessible.EditableText
    //: Spoken name of the search field.
    Accessible.name: qsTr("Search facts, questions and text")

    function take() {
        if (!root.inputMethodComposing) {
            root.search.query = root.text;
        }
    }
    function press(key: int): bool {
        if (root.inputMethodComposing) {
            return false;
        }
        switch (key) {
        case Qt.Key_Down:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.search.searchNow();
            root.toResults();
            return true;
        }
        return false;
    }

    Component.onCompleted: {
        root.text = root.search.query;
        root.selectAll();
    }
    onTextChanged: root.take()
    onInputMethodComposingChanged: root.take()
    Keys.onPressed: event => event.accepted = root.press(event.key)

    Connections {
        target: root.search

        function onQueryChanged() {
            if (root.text !== root.search.query) {
                root.text = root.search.query;
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: root.activeFocus ? Theme.focus : Theme.outlineStrong
        border.width: root.activeFocus ? 2 : 1
    }
    Icon {
        x: Theme.space + 2
        anchors.verticalCenter: parent.verticalCenter
        source: "search"
        tint: Theme.textQuiet
        size: 22
    }
    IconButton {
        id: clear

        objectName: "act.search.clear"
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text !== ""
        //: Spoken name of the button that empties the search field.
        text: qsTr("Clear")
        iconName: "close"
        onClicked: {
            root.clear();
            root.forceActiveFocus();
        }
    }
}
