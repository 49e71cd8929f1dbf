import QtQuick

// A setting that is on or off; the whole row is the target.
TapTarget {
    id: root

    property string detail: ""

    checkable: true
    hint: root.detail
    implicitHeight: Math.max(Theme.touchTarget, face.implicitHeight + root.topPadding + root.bottomPadding)
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall
    opacity: root.enabled ? 1 : 0.45

    Accessible.role: Accessible.CheckBox
    Accessible.onToggleAction: root.act()

    background: Item {
        FocusRing {
            shown: root.ringed
        }
    }

    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: words.implicitHeight

        Column {
            id: words

            width: parent.width - track.width - Theme.spaceLarge
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            TextBlock {
                width: parent.width
                text: root.text
                font.weight: Font.Medium
            }
            TextBlock {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
        Rectangle {
            id: track

            width: 54
            height: 32
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            radius: height / 2
            color: root.checked ? Theme.brand : Theme.surfacePressed
            border.color: root.checked ? Theme.brand : Theme.outlineStrong

            Rectangle {
                width: 24
                height: 24
                x: root.checked ? parent.width - width - 4 : 4
                anchors.verticalCenter: parent.verticalCenter
                radius: height / 2
                color: root.checked ? Theme.brandInk : Theme.outlineStrong

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.shortMs
                    }
                }
            }
        }
    }
}
