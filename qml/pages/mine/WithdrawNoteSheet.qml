pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The note: what members will see, the signature, and the ways to hand it on.
Sheet {
    id: root

    required property App app
    readonly property WithdrawingModel withdrawing: root.app.withdrawing
    readonly property bool isMade: root.withdrawing.state === WithdrawingModel.Made

    heading: root.isMade
        //: Heading after a withdrawal note was made.
        ? qsTr("The note is signed")
        //: Heading over what a withdrawal note will say.
        : qsTr("Sign this withdrawal note?")
    closeText: root.isMade
        //: Button: closes the sheet about a withdrawal note that was made.
        ? qsTr("Done")
        //: Button: goes back from the note to the list of questions.
        : qsTr("Back to the questions")

    TextBlock {
        objectName: "withdraw.signing"
        width: root.columnWidth
        visible: root.withdrawing.state === WithdrawingModel.Signing
        //: Shown while a withdrawal note is signed.
        text: qsTr("The note is signed …")
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    SetConcern {
        objectName: "withdraw.refused"
        width: root.columnWidth
        visible: root.withdrawing.trouble !== ""
        text: root.withdrawing.trouble
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Repeater {
        // What was typed stays while it is signed: that may fail.
        model: root.isMade ? 0 : 1

        WithdrawSigning {
            width: root.columnWidth
            visible: root.withdrawing.state === WithdrawingModel.Summing
            app: root.app
        }
    }
    Repeater {
        model: root.isMade ? 1 : 0

        WithdrawDone {
            width: root.columnWidth
            app: root.app
        }
    }
    QuietButton {
        objectName: "act.withdraw.back"
        width: root.columnWidth
        visible: root.withdrawing.state !== WithdrawingModel.Signing
        text: root.closeText
        onClicked: root.close()
    }
}
