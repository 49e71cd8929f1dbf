import QtQuick
import Shixi.Controls
import Shixi.Models

// Chooses the file of a key, where somebody is asked for files.
TextButton {
    id: root

    required property App app
    required property bool compact
    property QtObject asker: null

    signal picked(url file)

    function ask() {
        const component = Qt.createComponent(Qt.resolvedUrl("KeyFileAsker.qml"));
        if (component.status !== Component.Ready) {
            console.warn(component.errorString());
            return;
        }
        if (root.asker) {
            root.asker.destroy();
        }
        root.asker = component.createObject(root, {app: root.app, button: root});
    }

    visible: root.app.data.picksFiles && !root.compact
    //: Button: chooses the file of a key.
    text: qsTr("Choose the file…")
    onClicked: root.ask()
}
