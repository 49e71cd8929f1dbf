pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Who learns here: the name, a way to change, and what belongs to several on one machine.
Panel {
    id: root

    required property PeopleModel people
    required property Item room
    required property bool compact
    property bool opened: false // the sheet of this learner

    visible: root.people.available

    Column {
        width: parent.width
        spacing: 4

        Timer {
            interval: 0 // once the page stands: it may come with a change of the same learners
            running: true
            onTriggered: root.people.refresh()
        }
        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading over who learns on this device.
            text: qsTr("Who learns here")
        }
        Row {
            id: who

            width: parent.width
            spacing: Theme.space
            visible: root.people.several || root.people.ownName !== ""

            PersonFace {
                id: face

                initial: root.people.initial
                hue: root.people.hue
            }
            TextBlock {
                objectName: "people.name"
                width: who.width - face.width - who.spacing
                anchors.verticalCenter: face.verticalCenter
                text: root.people.name
                font.pixelSize: Theme.textHeading
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
        PeopleTrouble {
            width: parent.width
            people: root.people
        }
        ActionRow {
            objectName: "act.people.change"
            width: parent.width
            iconName: root.people.several ? "merge" : "plus"
            text: root.people.several
                //: Button: the names of the learners are shown.
                ? qsTr("Change learner")
                //: Button: a second learner is added on this device.
                : qsTr("Someone else learns here too")
            detail: root.people.several
                //: Explains the button "Change learner". %n: learners on this device.
                ? qsTr("%n people learn on this device.", "", root.people.people.count)
                //: Explains the button "Someone else learns here too".
                : qsTr("Each with answers and results of their own.")
            onClicked: root.people.change(!root.people.several)
        }
        ActionRow {
            objectName: "act.people.own"
            width: parent.width
            iconName: "mine"
            //: Button: the learner's name, a PIN before it, and a lock.
            text: qsTr("Name, PIN and lock")
            //: Explains the button "Name, PIN and lock".
            detail: root.people.hasPin ? qsTr("A PIN is asked for.")
                //: Explains the button "Name, PIN and lock".
                : qsTr("No PIN is asked for.")
            onClicked: root.opened = true
        }
        SheetMaker {
            wanted: root.opened
            sheet: Component {
                PersonSheet {
                    people: root.people
                    room: root.room
                    compact: root.compact
                    onClosed: root.opened = false
                }
            }
        }
    }
}
