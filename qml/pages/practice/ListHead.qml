import QtQuick
import Shixi.Controls

// Over a list: back, and what it is.
Item {
    id: root

    required property string title
    //: Spoken name of the button that leads from a list back to the Practice page.
    property string backText: qsTr("Back to Practice")

    signal back

    implicitHeight: Math.max(Theme.touchTarget, words.height)

    IconButton {
        id: arrow

        objectName: "act.practice.back"
        anchors.verticalCenter: parent.verticalCenter
        iconName: "back"
        text: root.backText
        onClicked: root.back()
    }
    TextBlock {
        id: words

        anchors.left: arrow.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        font.pixelSize: Theme.textHeading
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
    }
}
