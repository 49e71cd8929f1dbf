import QtQuick
import Shixi.Controls

// Where a file lies: its path, to be copied, and on a desktop the way to its folder.
Column {
    id: root

    required property string label
    required property string path
    // What is opened: of a file, the folder it lies in.
    property string folder: words.folder
    property bool copied: false

    topPadding: Theme.spaceSmall
    spacing: 2

    onPathChanged: root.copied = false

    function copy() {
        whole.selectAll();
        whole.copy();
        root.copied = true;
    }

    TextBlock {
        width: root.width
        text: root.label
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    PathWords {
        id: words

        objectName: "path"
        width: root.width
        path: root.path
        Accessible.name: root.label + " " + root.path
    }
    TextEdit { // only words that are in a field can be put on the clipboard
        id: whole

        visible: false
        textFormat: TextEdit.PlainText
        text: root.path
    }
    Flow {
        x: -Theme.space
        width: root.width - 2 * x

        TextButton {
            objectName: "act.path.copy"
            width: Math.min(implicitWidth, parent.width)
            text: root.copied
                //: Button beside the path of a file, after it was pressed.
                ? qsTr("Path copied")
                //: Button beside the path of a file: puts the path on the clipboard.
                : qsTr("Copy the path")
            onClicked: root.copy()
        }
        FolderButton {
            objectName: "act.path.folder"
            width: Math.min(implicitWidth, parent.width)
            folder: root.folder
        }
    }
}
