import QtQuick
import Shixi.Controls
import Shixi.Models

// What was done with the learner's file.
Rectangle {
    id: root

    required property DataModel model

    function sentence(): string {
        switch (root.model.task) {
        case DataModel.BackUp:
            //: After a backup was written. %n: answers in it.
            return qsTr("Backed up with %n answers, to:", "", root.model.answers);
        case DataModel.ExportTable:
        case DataModel.ExportLines:
            //: After the answers were written to a file. %n: how many.
            return qsTr("%n answers written, to:", "", root.model.answers);
        case DataModel.SaveNotes:
            //: After the learner's correction notes were written to a file. %n: how many.
            return qsTr("%n correction notes written, to:", "", root.model.answers);
        case DataModel.Restore:
            //: After a backup took the place of what was here; the path of the former file follows.
            return qsTr("The backup is restored. What was here before is kept as:");
        case DataModel.Merge:
            return root.model.answers + root.model.others === 0
                //: After adding from another device: everything in it was here already.
                ? qsTr("Nothing was new: everything in that file is here already.")
                //: After adding from another device. %n: answers that were new here. %1: other entries, such as notes.
                : qsTr("%n answers were new, and %1 other entries.", "", root.model.answers).arg(root.model.others);
        }
        return "";
    }

    visible: root.model.done
    implicitHeight: column.height + 2 * Theme.space
    radius: Theme.radius
    color: Theme.rightSurface
    border.color: Theme.right

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text + " " + path.path

    Icon {
        id: sign

        x: Theme.space
        y: Theme.space + 2
        source: "check"
        tint: Theme.right
    }
    Column {
        id: column

        x: sign.x + sign.width + Theme.space
        y: Theme.space
        width: close.x - x - Theme.spaceSmall
        spacing: 2

        TextBlock {
            id: words

            width: parent.width
            text: root.sentence()
        }
        PathWords {
            id: path

            width: parent.width
            visible: path.path !== "" && root.model.task !== DataModel.Merge
            path: root.model.resultPath
        }
        FolderButton {
            objectName: "act.data.folder"
            x: -Theme.space
            width: Math.min(implicitWidth, parent.width + Theme.space)
            folder: path.visible ? path.folder : ""
        }
    }
    IconButton {
        id: close

        objectName: "act.data.dismiss"
        x: parent.width - width - Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        //: Spoken name of the button that puts a message away.
        text: qsTr("Close message")
        iconName: "close"
        onClicked: root.model.dismiss()
    }
}
