pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The publisher of this device: its words, the recovery sheet, who may take over or sign too; or the way back to it.
Sheet {
    id: root

    required property App app
    readonly property PublisherModel publisher: root.app.publisher
    property bool recovers: !root.publisher.exists

    heading: root.publisher.exists && !root.recovers
        //: Heading over what is known of the publisher of this device.
        ? qsTr("Publisher of this device")
        //: Heading over the way to bring a publisher back.
        : qsTr("Recover a publisher")
    //: Spoken name of the button that closes the sheet about the publisher.
    closeText: qsTr("Close")

    Connections {
        target: root.publisher

        function onRecovered() {
            root.recovers = false;
        }
    }
    Repeater {
        model: root.publisher.exists && !root.recovers ? 1 : 0

        PublisherCare {
            width: root.columnWidth
            app: root.app
            compact: root.compact
        }
    }
    Repeater {
        model: root.recovers ? 1 : 0

        RecoverForm {
            width: root.columnWidth
            app: root.app
            compact: root.compact
        }
    }
    QuietButton {
        objectName: "act.publisher.recover"
        width: root.columnWidth
        visible: root.publisher.exists && !root.recovers
        //: Button: goes on as another publisher, from a recovery sheet.
        text: qsTr("Recover another publisher…")
        onClicked: root.recovers = true
    }
    QuietButton {
        objectName: "act.publisher.close"
        width: root.columnWidth
        text: root.closeText
        onClicked: root.close()
    }
}
