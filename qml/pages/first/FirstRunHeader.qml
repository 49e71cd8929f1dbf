import QtQuick
import Shixi.Controls
import Shixi.Models

// Back, how far, and a way out.
Item {
    id: root

    required property FirstRunModel firstRun
    readonly property bool first: root.firstRun.step === 1
    readonly property string progress:
        //: At the top of the introduction. %1: number of this page, %2: number of pages.
        qsTr("%1/%2").arg(root.firstRun.step).arg(root.firstRun.steps)

    implicitHeight: Math.max(back.height, skip.height) + line.height + Theme.spaceSmall

    TextButton {
        id: back

        objectName: "act.first.back"
        x: -Theme.space
        visible: !root.first
        //: Button at the top of the introduction: to the page before.
        text: qsTr("Back")
        onClicked: root.firstRun.back()
    }
    TextBlock {
        id: count

        objectName: "first.progress"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: skip.verticalCenter
        // Where it has room between the buttons; it is spoken with the line below either way.
        visible: count.x >= (back.visible ? back.x + back.width : 0) && count.x + count.width <= skip.x
        text: root.progress
        color: Theme.textQuiet
    }
    TextButton {
        id: skip

        objectName: "act.first.skip"
        anchors.right: parent.right
        anchors.rightMargin: -Theme.space
        //: Button at the top of the introduction: leaves it for the home page.
        text: qsTr("Skip")
        tint: Theme.textQuiet
        //: Spoken with the button "Skip": the introduction can be seen again.
        hint: qsTr("The introduction can be seen again from Me.")
        onClicked: root.firstRun.finish()
    }
    ProgressLine {
        id: line

        anchors.bottom: parent.bottom
        width: parent.width
        //: Spoken name of the line that shows how far the introduction has come. %1: such as 2/4.
        name: qsTr("Introduction, %1").arg(root.progress)
        value: root.firstRun.step / root.firstRun.steps
    }
}
