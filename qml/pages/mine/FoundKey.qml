import QtQuick
import Shixi.Controls
import Shixi.Models

// A key that was pasted or chosen, to be compared by voice before it is named.
Column {
    id: root

    required property PublisherModel publisher

    spacing: Theme.space

    PublisherWords {
        objectName: "key.words"
        width: root.width
        words: root.publisher.foundWords
        //: Under the six words of somebody else's key.
        note: qsTr("Call the other and compare: they must be the same words.")
    }
    QuietButton {
        objectName: "act.key.successor"
        width: root.width
        enabled: !root.publisher.busy
        //: Button: this key may take the sets over.
        text: qsTr("They are the same: name as successor")
        onClicked: root.publisher.nameSuccessor()
    }
    QuietButton {
        objectName: "act.key.deputy"
        width: root.width
        enabled: !root.publisher.busy
        //: Button: this key may sign versions too.
        text: qsTr("They are the same: name as deputy")
        onClicked: root.publisher.addDeputy()
    }
}
