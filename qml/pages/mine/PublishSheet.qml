pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// From a draft to the file that members get: what is in it and what was found, then the file and its six words.
Sheet {
    id: root

    required property App app
    readonly property PublishingModel publishing: root.app.publishing
    readonly property bool works: root.publishing.state === PublishingModel.Looking
        || root.publishing.state === PublishingModel.Publishing

    heading: root.publishing.state === PublishingModel.Published
        //: Heading after a set was published.
        ? qsTr("Published")
        //: Heading over a draft that is to be published.
        : qsTr("Publish this set?")
    //: Spoken name of the button that closes the sheet about publishing.
    closeText: qsTr("Close")
    onOpened: start.forceActiveFocus()

    // The keyboard begins here: what Tab comes to first is what can be done, not the button that closes.
    Item {
        id: start

        // Else a popup goes on from its own beginning.
        Keys.onTabPressed: start.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
    }
    TextBlock {
        objectName: "publish.busy"
        width: root.columnWidth
        visible: root.works
        text: root.publishing.state === PublishingModel.Looking
            //: Shown while a draft is read and checked.
            ? qsTr("The draft is read and checked …")
            //: Shown while the file of a set is written.
            : qsTr("The file is written …")
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    SetConcern {
        objectName: "publish.trouble"
        width: root.columnWidth
        visible: root.publishing.trouble !== ""
        text: root.publishing.trouble
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Repeater {
        // What was typed stays while it is published: that may fail.
        model: root.publishing.state === PublishingModel.Showing || root.publishing.state === PublishingModel.Publishing
            ? 1 : 0

        PublishPreview {
            width: root.columnWidth
            visible: root.publishing.state === PublishingModel.Showing
            app: root.app
        }
    }
    Repeater {
        model: root.publishing.state === PublishingModel.Published ? 1 : 0

        PublishDone {
            width: root.columnWidth
            publishing: root.publishing
            publisher: root.app.publisher
        }
    }
    QuietButton {
        objectName: "act.publish.close"
        width: root.columnWidth
        visible: !root.works
        text: root.publishing.state === PublishingModel.Showing
            //: Button: leaves a draft that was to be published.
            ? qsTr("Not now")
            : root.closeText
        onClicked: root.close()
    }
}
