import QtQuick
import QtQuick.Controls.Basic

// Makes a sheet while it is wanted: one that stands ready would cost every visit of the page. A Loader would do, but
// the one of Qt 6.4 cannot make a component of a file with bound components.
Item {
    id: root

    required property Component sheet
    required property bool wanted
    property Popup current: null

    function follow() {
        if (root.wanted && !root.current) {
            root.current = root.sheet.createObject(root) as Popup;
            root.current.open();
        } else if (!root.wanted && root.current) {
            root.current.close();
            root.current.destroy(50);
            root.current = null;
        }
    }

    onWantedChanged: root.follow()
    Component.onCompleted: root.follow()
}
