pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The numbers themselves: tried first, set then.
Sheet {
    id: root

    required property PaceTrialModel trial
    required property int months
    required property bool nothing // to learn
    property string triedText: ""

    //: Heading of the sheet with the numbers and the chart of paces.
    heading: qsTr("Set it yourself")
    //: Spoken name of the button that closes the sheet with the numbers.
    closeText: qsTr("Close")

    PaceNumbers {
        width: root.columnWidth
        trial: root.trial
    }
    Repeater {
        model: root.nothing ? null : root.trial.row

        PaceTried {
            id: tried

            width: root.columnWidth
            months: root.months
            onTextChanged: root.triedText = tried.text
            Component.onCompleted: root.triedText = tried.text
        }
    }
    PrimaryButton {
        objectName: "act.pace.keep"
        width: root.columnWidth
        enabled: !root.trial.present
        text: root.trial.present
            //: Instead of the button that sets the numbers: they are those that hold.
            ? qsTr("You learn like this now")
            //: Button: from now on one learns by the numbers tried.
            : qsTr("Learn like this")
        onClicked: root.trial.keep()
    }
    Repeater {
        // A frame later: all at once would be felt.
        model: root.nothing || root.trial.places.length === 0 ? 0 : 1

        PaceCharts {
            width: root.columnWidth
            trial: root.trial
            triedText: root.triedText
        }
    }
}
