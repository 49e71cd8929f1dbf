pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Lies over every page: files dropped on it are looked at, what they hold is offered. In a session all of it waits.
Item {
    id: root

    required property App app
    required property bool compact
    required property bool waits
    // The page it lies over.
    required property Item page
    readonly property LibraryModel sets: root.app.library
    // Once the page that comes after a session has taken the focus: what lies over it takes it then.
    property bool free: false
    readonly property bool works: root.sets.state === LibraryModel.Looking || root.sets.state === LibraryModel.Changing

    onWaitsChanged: {
        if (root.waits) {
            root.free = false;
        }
    }

    Timer {
        running: !root.waits && !root.free
        interval: 1
        onTriggered: root.free = true
    }

    DropArea {
        id: drop

        anchors.fill: parent
        enabled: root.sets.available
        onDropped: drop => {
            if (drop.hasUrls) {
                drop.accept();
                root.sets.look(drop.urls[0]);
            }
        }
    }
    Rectangle {
        x: root.page.x
        y: root.page.y
        width: root.page.width
        height: root.page.height
        visible: drop.containsDrag
        color: Theme.goldSurface
        border.color: Theme.goldLine
        border.width: Theme.focusWidth
        opacity: 0.94

        TextBlock {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.gap
            horizontalAlignment: Text.AlignHCenter
            //: Shown while a file is held over the window.
            text: qsTr("Let go to see what the file holds")
            font.pixelSize: Theme.textHeading
        }
    }
    SheetMaker {
        wanted: root.works && root.free
        sheet: Component {
            SetBusy {
                sets: root.sets
                room: root
            }
        }
    }
    SheetMaker {
        wanted: root.sets.state === LibraryModel.OfferingNote && root.free
        sheet: Component {
            NoteOfferSheet {
                sets: root.sets
                room: root
                compact: root.compact
                onClosed: {
                    if (root.free) {
                        root.sets.leave();
                    }
                }
            }
        }
    }
    SheetMaker {
        wanted: root.sets.state === LibraryModel.Offering && root.free
        sheet: Component {
            SetOfferSheet {
                sets: root.sets
                room: root
                compact: root.compact
                onClosed: {
                    if (root.free) {
                        root.sets.leave();
                    }
                }
            }
        }
    }
}
