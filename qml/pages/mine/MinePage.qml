pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// How the program looks and speaks to this learner.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property int margin: root.compact ? Theme.spaceLarge : 32
    // Frames shown. What stands below the first panels is made a panel a frame: all at once would be felt.
    property int frames: 0
    readonly property int laterPanels: 7
    readonly property bool ready: root.frames === root.laterPanels

    background: Rectangle {
        color: Theme.window
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        anchors.bottomMargin: message.visible ? message.height + 2 * Theme.spaceSmall : 0
        contentHeight: column.height + column.y + Theme.gap

        Column {
            id: column

            x: (scroller.width - width) / 2
            y: root.compact ? Theme.spaceLarge : 30
            width: Math.min(Theme.columnWidth, scroller.width - 2 * root.margin)
            spacing: Theme.spaceLarge

            PageHeading {
                width: parent.width
                //: Title of the learner's own page with the settings.
                title: qsTr("Me")
            }
            ElderPanel {
                width: parent.width
                settings: root.app.settings
            }
            TextSizePanel {
                width: parent.width
                settings: root.app.settings
            }
            Repeater {
                model: root.frames > 0 ? 1 : 0

                LookPanel {
                    width: column.width
                    settings: root.app.settings
                }
            }
            Repeater {
                model: root.frames > 1 ? 1 : 0

                LearningPanel {
                    width: column.width
                    settings: root.app.settings
                }
            }
            Repeater {
                model: root.frames > 2 ? 1 : 0

                PacePanel {
                    objectName: "mine.pace"
                    width: column.width
                    pace: root.app.pace
                    room: root
                    compact: root.compact
                }
            }
            Repeater {
                model: root.frames > 3 ? 1 : 0

                ExamPanel {
                    objectName: "mine.exam"
                    width: column.width
                    exam: root.app.exam
                    room: root
                    compact: root.compact
                }
            }
            Repeater {
                model: root.frames > 4 ? 1 : 0

                MemoryPanel {
                    objectName: "mine.memory"
                    width: column.width
                    memory: root.app.memory
                    room: root
                    compact: root.compact
                }
            }
            Repeater {
                model: root.frames > 5 ? 1 : 0

                DataPanel {
                    width: column.width
                    model: root.app.data
                    onWanted: task => acts.want(task)
                }
            }
            Repeater {
                model: root.frames > 6 ? 1 : 0

                AboutPanel {
                    width: column.width
                    app: root.app
                    onLicencesWanted: licences.open()
                    onFirstStepsWanted: root.app.firstRun.replay()
                }
            }
        }
    }
    // Below whatever row was pressed, and in sight wherever the page stands.
    DataMessage {
        id: message

        x: column.x
        y: root.height - height - Theme.spaceSmall
        width: column.width
        model: root.app.data
    }
    DataActs {
        id: acts

        model: root.app.data
        compact: root.compact
        room: root
    }
    LicencesSheet {
        id: licences

        room: root
        compact: root.compact
        notice: root.app.notice
        licence: root.app.licence
    }
    Connections {
        target: root.ready ? null : root.Window.window

        function onFrameSwapped() {
            ++root.frames;
        }
    }
    Component.onCompleted: root.app.data.refresh()
}
