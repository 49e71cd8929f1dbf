pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Which set has wrong questions, then which questions they are.
Sheet {
    id: root

    required property App app
    readonly property WithdrawingModel withdrawing: root.app.withdrawing

    // Below a note that is handed on again it stays as it was.
    readonly property bool chooses: root.withdrawing.state === WithdrawingModel.Choosing || root.withdrawing.handsOnAgain

    heading: root.chooses || root.withdrawing.state < WithdrawingModel.Marking
        //: Heading over the published sets whose questions can be taken back.
        ? qsTr("Which set has a wrong question?")
        //: Heading over the questions of a set that can be taken back or corrected.
        : qsTr("Withdraw or correct questions")
    //: Spoken name of the button that closes the sheet about taking questions back.
    closeText: qsTr("Close")

    SetConcern {
        objectName: "withdraw.trouble"
        width: root.columnWidth
        visible: root.withdrawing.trouble !== "" && root.withdrawing.state === WithdrawingModel.Choosing
        text: root.withdrawing.trouble
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    TextBlock {
        objectName: "withdraw.waiting"
        width: root.columnWidth
        visible: root.withdrawing.state === WithdrawingModel.Waiting
        //: Shown while a set is added, updated or removed, before one can be chosen.
        text: qsTr("A set is being changed. This goes on as soon as that is done …")
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    TextBlock {
        objectName: "withdraw.busy"
        width: root.columnWidth
        visible: root.withdrawing.state === WithdrawingModel.Reading && !root.chooses
        //: Shown while the file of a set is read.
        text: qsTr("The set is read …")
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Repeater {
        model: root.chooses ? 1 : 0

        WithdrawSets {
            width: root.columnWidth
            app: root.app
        }
    }
    Repeater {
        model: root.withdrawing.state >= WithdrawingModel.Marking && !root.chooses ? 1 : 0

        WithdrawQuestions {
            width: root.columnWidth
            withdrawing: root.withdrawing
        }
    }
    QuietButton {
        objectName: "act.withdraw.close"
        width: root.columnWidth
        text: root.closeText
        onClicked: root.close()
    }
}
