import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls

// A place that is not furnished yet: what will be here, and what can be done now.
Page {
    id: root

    required property string iconName
    required property string heading
    required property string promise
    required property string meanwhile
    default property alias extra: more.data
    readonly property real columnWidth: Math.min(640, root.width - 2 * Theme.spaceLarge)

    signal toToday

    background: Rectangle {
        color: Theme.window
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        contentHeight: Math.max(height, column.height + 2 * Theme.gap)

        Column {
            id: column

            x: (parent.width - width) / 2
            y: Math.max(Theme.gap, (scroller.height - height) * 0.36)
            width: root.columnWidth
            spacing: Theme.spaceLarge

            Rectangle {
                width: 84
                height: 84
                radius: 42
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.surfaceQuiet

                Icon {
                    anchors.centerIn: parent
                    source: root.iconName
                    tint: Theme.brand
                    size: 38
                }
            }
            TextBlock {
                width: parent.width
                text: root.heading
                font.pixelSize: Theme.textTitle
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
                Accessible.name: root.heading
            }
            TextBlock {
                width: parent.width
                text: root.promise
                color: Theme.textQuiet
                horizontalAlignment: Text.AlignHCenter
            }
            Column {
                id: more

                width: parent.width
                spacing: Theme.space
            }
            TextBlock {
                width: parent.width
                text: root.meanwhile
                horizontalAlignment: Text.AlignHCenter
            }
            PrimaryButton {
                objectName: "act.toToday"
                x: (parent.width - width) / 2
                width: Math.min(400, parent.width)
                //: Button on a page that is still empty: goes to today's learning.
                text: qsTr("Back to Today")
                onClicked: root.toToday()
            }
        }
    }
}
