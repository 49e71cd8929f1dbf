import QtQuick
import Shixi.Controls
import Shixi.Models

// After a set was published: the file, the words members will see, and what comes next.
Column {
    id: root

    required property PublishingModel publishing
    required property PublisherModel publisher

    spacing: Theme.space

    TextBlock {
        objectName: "publish.done"
        width: root.width
        //: After a set was published. %1: its title; %2: number of the version.
        text: qsTr("%1, version %2, is in one file.").arg(root.publishing.title).arg(root.publishing.version)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    FilePathLine {
        width: root.width
        //: Before the path of the published file.
        label: qsTr("Send this file to the members:")
        path: root.publishing.resultPath
    }
    PublisherWords {
        objectName: "publish.words"
        width: root.width
        visible: root.publisher.words !== ""
        words: root.publisher.words
        //: Under the publisher's own six words, after publishing.
        note: qsTr("Members see these words the first time. Say them by voice when somebody asks, not the way the file goes.")
    }
    TextBlock {
        width: root.width
        visible: !root.publisher.sheetConfirmed
        //: After the first time something was published.
        text: qsTr("Before the next time you will be asked to make a recovery sheet, so that the key outlives this device.")
        color: Theme.textQuiet
    }
}
