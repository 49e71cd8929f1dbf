import QtQuick
import Shixi.Controls

// Above the text: back, where one is, search, and what the lines mean.
Rectangle {
    id: root

    required property string title
    required property real share
    required property bool sided

    signal leave
    signal searchAsked
    signal marksAsked

    implicitHeight: Math.max(64, words.implicitHeight + 2 * Theme.spaceSmall)
    color: Theme.window

    IconButton {
        id: back

        objectName: "act.reader.back"
        x: Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        //: Spoken name of the button that leaves the text.
        text: qsTr("Back to the overview")
        iconName: "back"
        onClicked: root.leave()
    }
    TextBlock {
        id: words

        anchors.left: back.right
        anchors.leftMargin: Theme.space
        anchors.right: marks.left
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        font.weight: Font.DemiBold
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
    }
    IconButton {
        id: marks

        objectName: "act.reader.marks"
        visible: !root.sided
        width: root.sided ? 0 : implicitWidth
        anchors.right: search.left
        anchors.rightMargin: root.sided ? 0 : Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        //: Spoken name of the button that tells what the lines under the text mean.
        text: qsTr("What the lines mean")
        iconName: "eye"
        onClicked: root.marksAsked()
    }
    IconButton {
        id: search

        objectName: "act.reader.search"
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        //: Spoken name of the button that opens the search.
        text: qsTr("Search")
        iconName: "search"
        onClicked: root.searchAsked()
    }
    ProgressLine {
        anchors.bottom: parent.bottom
        width: root.width
        implicitHeight: 3
        height: 3
        value: root.share
        //: Spoken name of the line that shows how far one has read.
        name: qsTr("Read so far")
    }
}
