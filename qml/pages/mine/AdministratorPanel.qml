pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// For those who make sets for others: publishing, taking questions back, and the key it is done with.
Panel {
    id: root

    required property App app
    required property Item room
    required property bool compact
    readonly property PublisherModel publisher: root.app.publisher
    property bool cares: false // for the publisher

    Column {
        width: parent.width
        spacing: 4

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Heading over what only those do who make sets of questions for others.
            text: qsTr("For administrators")
        }
        TextBlock {
            objectName: "publisher.standing"
            width: parent.width
            bottomPadding: Theme.spaceSmall
            text: root.publisher.exists
                //: As whom this device publishes sets. %1: a name.
                ? qsTr("This device publishes as %1").arg(root.publisher.name)
                //: Where nothing was published from this device so far.
                : qsTr("Whoever checks questions for others publishes them here, as a file to be handed on.")
            color: Theme.textQuiet
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        PublisherWords {
            width: parent.width
            visible: root.publisher.words !== ""
            words: root.publisher.words
        }
        SetConcern {
            objectName: "publisher.damaged"
            width: parent.width
            visible: root.publisher.trouble !== "" && root.publisher.part === PublisherModel.Reading
            text: root.publisher.trouble
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ActionRow {
            objectName: "act.publish"
            width: parent.width
            enabled: root.publisher.available
            iconName: "export"
            //: Button: chooses the folder of a draft to publish it.
            text: qsTr("Publish a set…")
            //: Explains the button "Publish a set…".
            detail: qsTr("From the folder of a draft. It is checked first, and nothing leaves this device.")
            onClicked: wish.ask()
        }
        ActionRow {
            objectName: "act.withdraw"
            width: parent.width
            visible: root.publisher.exists
            iconName: "note"
            //: Button: opens the way to take questions of a published set back, or correct their answers.
            text: qsTr("Withdraw or correct questions…")
            //: Explains the button "Withdraw or correct questions…".
            detail: qsTr("By a signed note, before there is a new version.")
            onClicked: withdrawal.ask()
        }
        ActionRow {
            objectName: "act.publisher"
            width: parent.width
            enabled: root.publisher.available
            iconName: root.publisher.exists ? "document" : "restore"
            text: root.publisher.exists
                //: Button: the key, its recovery sheet, and who else may publish.
                ? qsTr("Recovery sheet, successor, deputies")
                //: Button: brings a publisher back from a recovery sheet.
                : qsTr("Recover a publisher…")
            detail: root.publisher.exists
                ? (root.publisher.sheetConfirmed
                    //: Below the button for the recovery sheet.
                    ? qsTr("The recovery sheet is made.")
                    //: Below the button for the recovery sheet.
                    : qsTr("The recovery sheet is needed before the second time."))
                //: Explains the button "Recover a publisher…".
                : qsTr("With the recovery sheet or the key file of another device.")
            onClicked: root.cares = true
        }
        DraftWish {
            id: wish

            app: root.app
            room: root.room
            compact: root.compact
        }
        WithdrawWish {
            id: withdrawal

            app: root.app
            room: root.room
            compact: root.compact
        }
        SheetMaker {
            wanted: root.app.publishing.state !== PublishingModel.Idle || root.app.publishing.trouble !== ""
            sheet: Component {
                PublishSheet {
                    app: root.app
                    room: root.room
                    compact: root.compact
                    onClosed: root.app.publishing.state === PublishingModel.Publishing ? open() : root.app.publishing.leave()
                }
            }
        }
        SheetMaker {
            wanted: root.cares
            sheet: Component {
                PublisherSheet {
                    app: root.app
                    room: root.room
                    compact: root.compact
                    onClosed: {
                        root.cares = false;
                        root.publisher.dismiss();
                    }
                }
            }
        }
    }

    Component.onCompleted: root.publisher.refresh()
}
