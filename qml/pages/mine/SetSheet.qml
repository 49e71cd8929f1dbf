import QtQuick
import Shixi.Controls

// One set, and what can be done with it.
Sheet {
    id: root

    required property string title
    required property string publisher
    required property string edition
    required property string mark
    required property bool isDamaged
    required property bool isBuiltIn
    required property bool canRollBack
    required property bool standsForBuiltIn
    required property int notes
    required property string whyLeftOut // what of it is not used, and what to do; empty: all is used
    required property bool canShare
    required property bool shares

    signal sharingWanted(on: bool)
    signal rollBackWanted
    signal removalWanted

    //: Heading over one set of questions.
    heading: qsTr("Set")
    //: Spoken name of the button that closes what is shown of a set.
    closeText: qsTr("Close")

    SetHead {
        width: root.columnWidth
        title: root.title
        publisher: root.publisher
        edition: root.edition
        mark: root.mark
        isBuiltIn: root.isBuiltIn
    }
    TextBlock {
        width: root.columnWidth
        visible: root.isDamaged
        //: About a set whose file on this device is damaged.
        text: qsTr("Its file on this device is damaged, so nothing is asked from it. Add it once more from its file; your answers are kept.")
    }
    TextBlock {
        objectName: "set.notes"
        width: root.columnWidth
        visible: root.notes > 0
        //: About a set. %n: notes by which its publisher took questions back or corrected them.
        text: qsTr("%n withdrawal notes of its publisher hold for it.", "", root.notes)
    }
    SetConcern {
        objectName: "set.leftOut"
        width: root.columnWidth
        visible: root.whyLeftOut !== ""
        text: root.whyLeftOut
    }
    ToggleRow {
        objectName: "act.set.shares"
        visible: root.canShare
        width: root.columnWidth
        checked: root.shares
        //: Switch: facts that are in two sets are one to be remembered.
        text: qsTr("Remember once what other sets have too")
        detail: root.shares
            //: Explains the switch "Remember once what other sets have too" while it is on.
            ? qsTr("On: a fact that is in two sets is asked once for both and counts once. Nothing is lost when you switch it.")
            //: Explains the switch "Remember once what other sets have too" while it is off.
            : qsTr("Off: each set asks its facts for itself, so one that is in two sets counts twice. Nothing is lost when you switch it.")
        onToggled: {
            root.sharingWanted(checked);
            root.close();
        }
    }
    QuietButton {
        objectName: "act.set.rollBack"
        visible: root.canRollBack
        width: root.columnWidth
        //: Button: the version before takes the place of the one that is here.
        text: qsTr("Back to the version before")
        onClicked: {
            root.rollBackWanted();
            root.close();
        }
    }
    QuietButton {
        objectName: "act.set.remove"
        visible: !root.isBuiltIn
        width: root.columnWidth
        text: root.standsForBuiltIn
            //: Button: the set that comes with the program takes its place again.
            ? qsTr("Back to the set of the program")
            //: Button: removes a set.
            : qsTr("Remove this set")
        onClicked: {
            root.removalWanted();
            root.close();
        }
    }
    TextBlock {
        width: root.columnWidth
        visible: !root.isBuiltIn
        //: Under the buttons that remove a set or put a version back.
        text: qsTr("Your answers are kept in any case. To add it again you need its file.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
