pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// From a wish to a file to the work on it; and what lies over the page meanwhile.
Item {
    id: root

    required property DataModel model
    required property bool compact
    required property Item room
    property QtObject asker: null
    property int task: DataModel.NoTask

    function want(task: int) {
        root.task = task;
        if (root.model.picksFiles && root.ask()) {
            return;
        }
        if (task === DataModel.Restore || task === DataModel.Merge) {
            files.open();
        } else {
            root.model.take(task, root.model.suggested(task));
        }
    }
    // False where there is no dialog, or no room for it.
    function ask(): bool {
        const component = Qt.createComponent(Qt.resolvedUrl("FileAsker.qml"));
        if (component.status !== Component.Ready) {
            console.warn(component.errorString());
            return false;
        }
        if (root.asker) {
            root.asker.destroy();
        }
        root.asker = component.createObject(root, {model: root.model, task: root.task, compact: root.compact, room: root.room});
        return root.model.picksFiles;
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
