pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The panels further down the learner's own page, one a frame.
Column {
    id: root

    required property App app
    required property Item room
    required property bool compact
    required property int frames // shown so far
    property SetPanel setPanel: null // once it is there

    signal dataWanted(int task)
    signal licencesWanted

    spacing: Theme.spaceLarge

    Repeater {
        model: root.frames > 0 ? 1 : 0

        SetPanel {
            id: sets

            objectName: "mine.sets"
            width: root.width
            app: root.app
            room: root.room
            compact: root.compact
            Component.onCompleted: root.setPanel = sets
        }
    }
    Repeater {
        model: root.frames > 1 ? 1 : 0

        ReportsPanel {
            objectName: "mine.reports"
            width: root.width
            reports: root.app.reports
            room: root.room
            compact: root.compact
            onSaveWanted: root.dataWanted(DataModel.SaveNotes)
        }
    }
    Repeater {
        model: root.frames > 2 ? 1 : 0

        LookPanel {
            width: root.width
            settings: root.app.settings
        }
    }
    Repeater {
        model: root.frames > 3 ? 1 : 0

        LearningPanel {
            width: root.width
            settings: root.app.settings
        }
    }
    Repeater {
        model: root.frames > 4 ? 1 : 0

        SoundPanel {
            objectName: "mine.sound"
            width: root.width
            sound: root.app.sound
        }
    }
    Repeater {
        model: root.frames > 5 ? 1 : 0

        PacePanel {
            objectName: "mine.pace"
            width: root.width
            pace: root.app.pace
            room: root.room
            compact: root.compact
        }
    }
    Repeater {
        model: root.frames > 6 ? 1 : 0

        ExamPanel {
            objectName: "mine.exam"
            width: root.width
            exam: root.app.exam
            room: root.room
            compact: root.compact
        }
    }
    Repeater {
        model: root.frames > 7 ? 1 : 0

        MemoryPanel {
            objectName: "mine.memory"
            width: root.width
            memory: root.app.memory
            room: root.room
            compact: root.compact
        }
    }
    Repeater {
        model: root.frames > 8 ? 1 : 0

        DataPanel {
            width: root.width
            model: root.app.data
            onWanted: task => root.dataWanted(task)
        }
    }
    Repeater {
        model: root.frames > 9 ? 1 : 0

        AdministratorPanel {
            objectName: "mine.publishing"
            width: root.width
            app: root.app
            room: root.room
            compact: root.compact
        }
    }
    Repeater {
        model: root.frames > 10 ? 1 : 0

        AboutPanel {
            width: root.width
            app: root.app
            onLicencesWanted: root.licencesWanted()
            onFirstStepsWanted: root.app.firstRun.replay()
        }
    }
}
