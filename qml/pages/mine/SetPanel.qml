pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What there is to learn from, and the way to more of it.
Panel {
    id: root

    required property App app
    required property Item room
    required property bool compact
    readonly property LibraryModel sets: root.app.library
    property bool pastes: false

    // Opens what is said of this set.
    function open(set: string) {
        for (var place = 0; place < listed.count; ++place) {
            var row = listed.itemAt(place) as SetListed;
            row.wanted = row.wanted || row.setId === set;
        }
    }

    Column {
        width: parent.width
        spacing: 4

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading over the sets of questions there are.
            text: qsTr("Sets")
        }
        Repeater {
            id: listed

            model: root.sets.sets

            SetListed {
                width: root.availableWidth
                sets: root.sets
                room: root.room
                compact: root.compact
            }
        }
        ActionRow {
            objectName: "act.set.add"
            width: parent.width
            enabled: root.sets.available
            iconName: "plus"
            //: Button: chooses the file of a set of questions.
            text: qsTr("Add a set from a file…")
            //: Explains the button "Add a set from a file…".
            detail: qsTr("You see what it is before anything changes. An update comes the same way.")
            onClicked: wish.ask()
        }
        WatchRow {
            width: parent.width
            app: root.app
            room: root.room
            compact: root.compact
        }
        ActionRow {
            objectName: "act.note.wish"
            width: parent.width
            enabled: root.sets.available
            iconName: "note"
            //: Button: opens the field for a note by which a publisher takes questions back.
            text: qsTr("Paste a withdrawal note…")
            //: Explains the button "Paste a withdrawal note…".
            detail: qsTr("By it a publisher takes wrong questions back. As a file or a picture of its code it comes the same way as a set.")
            onClicked: root.pastes = true
        }
        SheetMaker {
            wanted: root.pastes
            sheet: Component {
                NotePasteSheet {
                    sets: root.sets
                    room: root.room
                    compact: root.compact
                    onClosed: root.pastes = false
                }
            }
        }
        SetFileWish {
            id: wish

            app: root.app
            room: root.room
            compact: root.compact
        }
    }
}
