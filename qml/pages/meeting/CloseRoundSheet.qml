import QtQuick
import Shixi.Controls
import Shixi.Models

// Before the round of a relay test is closed.
Sheet {
    id: root

    required property RelayModel relay

    //: Heading of what is asked before a relay test is closed.
    heading: qsTr("Is everybody done?")
    //: Spoken name of the button that goes back.
    closeText: qsTr("Back")

    function finish() {
        root.close();
        root.relay.closeRound();
    }

    TextBlock {
        width: root.columnWidth
        //: Before a relay test is closed. %1: names of who has taken it.
        text: qsTr("Handed in: %1").arg(root.relay.names)
    }
    TextBlock {
        width: root.columnWidth
        //: Before a relay test is closed.
        text: qsTr("The right answers are shown then, and nobody else can take this paper.")
        color: Theme.textQuiet
    }
    PrimaryButton {
        objectName: "act.relay.closeNow"
        width: root.columnWidth
        //: Button that closes a relay test for good.
        text: qsTr("Show the results")
        onClicked: root.finish()
    }
    QuietButton {
        objectName: "act.relay.notYet"
        width: root.columnWidth
        //: Button in place of closing a relay test.
        text: qsTr("Not yet")
        onClicked: root.close()
    }
}
