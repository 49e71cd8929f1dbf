import QtQuick
import Shixi.Controls
import Shixi.Models

// Chooses the file of a key, where somebody is asked for files.
TextButton {
    id: root

    required property App app
    required property bool compact

    signal picked(url file)

    visible: root.app.data.picksFiles && !root.compact
    //: Button: chooses the file of a key.
    text: qsTr("Choose the file…")
    onClicked: maker.ask("KeyFileAsker.qml", {app: root.app, button: root})

    AskerMaker {
        id: maker

        model: root.app.data
    }
}
