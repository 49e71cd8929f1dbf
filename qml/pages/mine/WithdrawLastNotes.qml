pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The withdrawal notes made last on this device, to be handed on again.
Column {
    id: root

    required property WithdrawingModel withdrawing

    visible: root.withdrawing.lastNotes.count > 0
    spacing: Theme.spaceSmall

    GroupHeading {
        width: root.width
        //: Heading over withdrawal notes that were made before.
        text: qsTr("Hand on a note again")
    }
    Repeater {
        model: root.withdrawing.lastNotes

        ActionRow {
            id: row

            required property int index
            required property string title
            required property int number
            required property int version
            required property string dayText

            objectName: "act.withdraw.again." + row.index
            width: root.width
            iconName: "note"
            text: row.title
            //: A withdrawal note that was made before. %1: its number; %2: number of a version; %3: a day.
            detail: qsTr("Note %1 · for version %2 and older ones · %3").arg(row.number).arg(row.version).arg(row.dayText)
            onClicked: root.withdrawing.handOn(row.index)
        }
    }
}
