import QtQuick
import Shixi.Controls

// Opens a folder in the program the system has for that; a phone has no such place to go to.
TextButton {
    id: root

    required property string folder

    function place(): string {
        const whole = root.folder.startsWith("/") ? root.folder : "/" + root.folder; // C:/…
        return "file://" + whole.split("/").map(part => encodeURIComponent(part).replace("%3A", ":")).join("/");
    }

    visible: root.Window.width >= Theme.compactWidth && root.folder !== ""
    iconName: "folder"
    //: Button beside the path of a file: shows the folder it lies in, in another program.
    text: qsTr("Open the folder")
    onClicked: Qt.openUrlExternally(root.place())
}
