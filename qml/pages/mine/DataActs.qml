pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// From a wish to a file to the work on it; and what lies over the page meanwhile.
Item {
    id: root

    required property DataModel model
    required property bool compact
    required property Item room
    property int task: DataModel.NoTask

    function want(task: int) {
        root.task = task;
        if (root.model.picksFiles && maker.ask("FileAsker.qml", {model: root.model, task: root.task})) {
            return;
        }
        if (task === DataModel.Restore || task === DataModel.Merge) {
            files.open();
        } else {
            root.model.take(task, root.model.suggested(task));
        }
    }

    Connections {
        target: root.model

        function onChanged() {
            if (root.model.asking && !question.visible) {
                question.open();
            } else if (!root.model.asking && question.opened) {
                question.close();
            }
        }
    }
    AskerMaker {
        id: maker

        model: root.model
    }
    FilesSheet {
        id: files

        room: root.room
        compact: root.compact
        model: root.model
        onPicked: file => root.model.take(root.task, file)
    }
    RestoreSheet {
        id: question

        room: root.room
        compact: root.compact
        model: root.model
    }
    BusySheet {
        room: root.room
        model: root.model
    }
}
