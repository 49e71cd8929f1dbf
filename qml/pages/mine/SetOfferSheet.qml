pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A set that a file holds: what it is, who made it, what it changes, what gives pause; and the choice.
Sheet {
    id: root

    required property LibraryModel sets
    readonly property SetOffer offer: root.sets.offer
    readonly property bool updates: root.offer.formerVersion > 0
    readonly property bool compares: changes.lines > 0
    readonly property bool isOutdated: root.offer.programVersion > 0

    heading: root.offer.isThere
        //: Heading over a set that is here already.
        ? qsTr("This set is here already")
        : root.isOutdated
        //: Heading of the question whether a version of a set is to be kept that does not hold.
        ? qsTr("An older version of the program’s set")
        : root.updates
        //: Heading of the question whether another version of a set is to be taken.
        ? qsTr("Update this set?")
        //: Heading of the question whether a set is to be added.
        : qsTr("Add this set?")
    //: Spoken name of the button that leaves a set that was offered.
    closeText: qsTr("Not now")

    SetWords {
        id: say
    }
    SetHead {
        width: root.columnWidth
        title: root.offer.title
        publisher: root.offer.publisher
        edition: say.edition(root.offer.version, root.offer.dayText)
    }
    SetSixWords {
        objectName: "offer.words"
        width: root.columnWidth
        visible: root.offer.words !== ""
        words: root.offer.words
    }
    GroupHeading {
        width: root.columnWidth
        text: root.compares
            //: Over what an update of a set changes.
            ? qsTr("What changes")
            //: Over what a set holds.
            : qsTr("What is in it")
    }
    SetChanges {
        id: changes

        width: root.columnWidth
        offer: root.offer
    }
    SetCorrections {
        width: root.columnWidth
        visible: root.offer.corrections.count > 0
        offer: root.offer
    }
    TextBlock {
        objectName: "offer.size"
        width: root.columnWidth
        visible: !root.compares
        text: say.size(root.offer)
    }
    TextBlock {
        objectName: "offer.isThere"
        width: root.columnWidth
        visible: root.offer.isThere
        //: About a set that is here already, to the last byte.
        text: qsTr("The very same version is here. There is nothing to do.")
    }
    SetConcerns {
        width: root.columnWidth
        offer: root.offer
    }
    ToggleRow {
        objectName: "act.offer.shares"
        width: root.columnWidth
        visible: root.offer.sharedFacts > 0 && !root.offer.isThere
        checked: root.offer.shares
        //: Switch: facts that are in two sets are one to be remembered.
        text: qsTr("Remember them once")
        detail: say.shared(root.offer)
        onToggled: root.offer.shares = checked
    }
    ToggleRow {
        objectName: "act.offer.checked"
        width: root.columnWidth
        visible: root.offer.needsCheck && !root.offer.isThere
        checked: root.offer.isChecked
        //: Switch: only then can a set be taken from somebody else than before.
        text: qsTr("I have checked with the publisher")
        //: Explains the switch "I have checked with the publisher".
        detail: qsTr("By telephone or face to face, not by the way the file came.")
        onToggled: root.offer.isChecked = checked
    }
    PrimaryButton {
        objectName: "act.offer.take"
        width: root.columnWidth
        visible: !root.offer.isThere
        enabled: root.offer.isChecked || !root.offer.needsCheck
        text: root.isOutdated
            //: Button: takes a version of a set that does not hold, as a newer one comes with the program.
            ? qsTr("Keep it all the same")
            : root.updates
            //: Button: takes another version of a set.
            ? qsTr("Update")
            //: Button: adds a set.
            : qsTr("Add")
        onClicked: root.sets.take()
    }
    QuietButton {
        objectName: "act.offer.leave"
        width: root.columnWidth
        text: root.offer.isThere
            //: Button: closes what is said of a set that is here already.
            ? qsTr("Close")
            //: Button: leaves a set that was offered.
            : qsTr("Not now")
        onClicked: root.close()
    }
}
