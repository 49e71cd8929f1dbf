import QtQuick

// Shows one of several components. A Loader would do, but the one of Qt 6.4 cannot make a component of a file with
// bound components.
Item {
    id: root

    required property Component shown
    // Else as high as what is shown.
    property bool filled: false
    property Item current: null

    implicitHeight: root.current && !root.filled ? root.current.height : 0

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
    }

    onShownChanged: {
        if (root.current) {
            root.change();
        }
    }
    Component.onCompleted: root.change()
}
