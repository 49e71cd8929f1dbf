import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls

// Stands in for the pages where the learner's file cannot be opened: says why, and nothing else can be done here.
ApplicationWindow {
    id: root

    required property string sentence

    width: 420
    height: 320
    minimumWidth: 320
    minimumHeight: 240
    visible: true
    //: Title of the window: the name of the program.
    title: qsTr("Shixi")
    color: Theme.window

    font.family: Theme.family
    font.pixelSize: Theme.textBody

    Scroller {
        id: scroller

        anchors.fill: parent
        anchors.bottomMargin: close.height + 2 * Theme.spaceLarge
        contentHeight: column.height + 2 * Theme.gap

        Column {
            id: column

            x: Theme.gap
            y: Theme.gap
            width: scroller.width - 2 * Theme.gap
            spacing: Theme.space

            TextBlock {
                width: parent.width
                //: Heading of the window shown when the program cannot start.
                text: qsTr("Shixi cannot start")
                font.pixelSize: Theme.textTitle
                font.weight: Font.Bold
            }
            TextBlock {
                width: parent.width
                text: root.sentence
            }
        }
    }
    PrimaryButton {
        id: close

        objectName: "act.close"
        focus: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceLarge
        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        //: Button that ends the program when it cannot start.
        text: qsTr("Close")
        onClicked: Qt.quit()
    }
}
