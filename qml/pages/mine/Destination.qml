import QtQuick
import Shixi.Controls
import Shixi.Models

// Where the published file goes, and the way to another folder.
Column {
    id: root

    required property App app
    property QtObject asker: null

    function ask() {
        const component = Qt.createComponent(Qt.resolvedUrl("DestinationAsker.qml"));
        if (component.status !== Component.Ready) {
            console.warn(component.errorString());
            return;
        }
        if (root.asker) {
            root.asker.destroy();
        }
        root.asker = component.createObject(root, {app: root.app});
    }

    FilePathLine {
        width: root.width
        //: Before the folder a published file is written to.
        label: qsTr("The file goes to:")
        path: root.app.publishing.folder
    }
    TextButton {
        objectName: "act.publish.folder"
        visible: root.app.data.picksFiles
        //: Button: chooses another folder for the published file.
        text: qsTr("Another folder…")
        onClicked: root.ask()
    }
}
