import QtQuick
import Shixi.Controls
import Shixi.Models

// Where the published file goes, and the way to another folder.
Column {
    id: root

    required property App app

    FilePathLine {
        width: root.width
        //: Before the folder a published file is written to.
        label: qsTr("The file goes to:")
        path: root.app.publishing.folder
        folder: path
    }
    TextButton {
        x: -Theme.space
        width: Math.min(implicitWidth, root.width + Theme.space)
        objectName: "act.publish.folder"
        visible: root.app.data.picksFiles
        //: Button: chooses another folder for the published file.
        text: qsTr("Another folder…")
        onClicked: maker.ask("DestinationAsker.qml", {app: root.app})
    }
    AskerMaker {
        id: maker

        model: root.app.data
    }
}
