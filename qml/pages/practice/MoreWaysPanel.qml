import QtQuick
import Shixi.Controls
import Shixi.Models

// Ways to practise with a page of their own.
Panel {
    id: root

    required property App app

    visible: rows.children.length > 1

    Column {
        id: rows

        width: parent.width
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            //: Heading on Practice over ways to practise that have a page of their own.
            text: qsTr("More ways")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        ActionRow {
            objectName: "act.listening"
            width: parent.width
            iconName: "headphones"
            //: On Practice: a way to listen to questions and answers, hands free.
            text: qsTr("Listening")
            //: On Practice: what listening is.
            detail: qsTr("Questions and answers read aloud, hands free")
            onClicked: root.app.listening.showOffer()
        }
    }
}
