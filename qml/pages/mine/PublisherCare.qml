pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Name and words, the recovery sheet, the keys that are named in what is published next.
Column {
    id: root

    required property App app
    required property bool compact
    readonly property PublisherModel publisher: root.app.publisher

    spacing: Theme.space

    TextBlock {
        objectName: "publisher.name"
        width: root.width
        text: root.publisher.name
        font.pixelSize: Theme.textStem
        font.weight: Font.Bold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    PublisherWords {
        objectName: "publisher.words"
        width: root.width
        visible: root.publisher.words !== ""
        words: root.publisher.words
        //: Under the publisher's own six words.
        note: qsTr("Members compare these words by voice.")
    }
    GroupHeading {
        width: root.width
        //: Heading over the recovery sheet of a publisher.
        text: qsTr("Recovery sheet")
    }
    Repeater {
        model: root.publisher.sheetConfirmed ? 1 : 0

        TextBlock {
            objectName: "sheet.confirmed"
            width: root.width
            //: About the recovery sheet of a publisher.
            text: qsTr("It is made and was seen to be there. You can make it again whenever the paper is lost.")
        }
    }
    RecoveryStep {
        width: root.width
        app: root.app
        //: What a recovery sheet is.
        why: qsTr("A page with the key, to be typed again where this device is lost. Without it members have to be told that the publisher changed.")
    }
    PublisherKeys {
        width: root.width
        app: root.app
        compact: root.compact
    }
}
