import QtQuick

// Shows one of several components. A Loader would do, but the one of Qt 6.4 cannot make a component of a file with
// bound components.
Item {
    id: root

    required property Component shown
    // Else as high as what is shown.
    property bool filled: false
    property Item current: null

    function change() {
        if (root.current) {
            root.current.visible = false;
            root.current.destroy(50); // not before the next one is drawn: both together would be felt
        }
        root.current = root.shown.createObject(root) as Item;
        root.current.width = Qt.binding(() => root.width);
        if (root.filled) {
            root.current.height = Qt.binding(() => root.height);
        }
        root.follow();
    }
    function follow() {
        root.implicitHeight = root.current && !root.filled ? root.current.height : 0;
    }

    onShownChanged: {
        if (root.current) {
            root.change();
        }
    }
    Component.onCompleted: root.change()

    // Not a binding: in Qt 6.4 one that reads the height of what comes and goes does not notice a new item that lies in
    // memory where one lay before.
    Connections {
        target: root.current

        function onHeightChanged() {
            root.follow();
        }
    }
}
