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
    // A set that was changed from here before the program began anew; empty: none.
    property string changedSet: ""
    readonly property int margin: root.compact ? Theme.spaceLarge : 32
    // Frames shown. What stands below the first panels is made a panel a frame: all at once would be felt.
    property int frames: 0
    readonly property int laterPanels: 11
    readonly property bool ready: root.frames === root.laterPanels

    signal setShown

    background: Rectangle {
        color: Theme.window
    }

    // Where the learner was: at the sets, and at the switch where one was switched.
    function showChangedSet() {
        const panel = panels.setPanel;
        scroller.showAtTop(panel);
        if (root.app.library.deed === LibraryModel.Shared || root.app.library.deed === LibraryModel.NotShared) {
            panel.open(root.changedSet);
        }
        root.setShown();
    }

    onReadyChanged: {
        if (root.ready && root.changedSet !== "") {
            root.showChangedSet();
        }
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
            PeoplePanel {
                objectName: "mine.people"
                width: parent.width
                people: root.app.people
                room: root
                compact: root.compact
            }
            ElderPanel {
                width: parent.width
                settings: root.app.settings
            }
            TextSizePanel {
                width: parent.width
                settings: root.app.settings
            }
            MinePanels {
                id: panels

                width: parent.width
                app: root.app
                room: root
                compact: root.compact
                frames: root.frames
                onDataWanted: task => acts.want(task)
                onLicencesWanted: licences.open()
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
