import QtQuick
import Shixi
import Shixi.Controls

// The page's title and the way to search.
Item {
    id: root

    required property string setTitle

    signal searchAsked

    implicitHeight: Math.max(words.height, search.height)

    PageHeading {
        id: words

        width: root.width - search.width - Theme.space
        //: Title of the place where the text is read.
        title: qsTr("Study")
        detail: root.setTitle
    }
    IconButton {
        id: search

        objectName: "act.study.search"
        anchors.right: parent.right
        //: Spoken name of the button that opens the search.
        text: qsTr("Search")
        iconName: "search"
        onClicked: root.searchAsked()
    }
}
