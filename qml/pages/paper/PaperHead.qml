import QtQuick
import Shixi.Controls
import Shixi.Models

// Over a paper that is worked on: leave, the clock, hand in.
Item {
    id: root

    required property PaperModel paper
    readonly property real between: root.width - leave.width - finish.width - 2 * Theme.space
    // Else the clock stands below.
    readonly property bool roomy: Math.max(clockSize.advanceWidth, titleSize.advanceWidth) <= root.between

    signal back
    signal handIn

    implicitHeight: root.roomy ? Math.max(finish.height, words.height) : finish.height + Theme.spaceSmall + words.height

    TextMetrics {
        id: clockSize

        font: clock.font
        text: clock.text
    }
    TextMetrics {
        id: titleSize

        font: title.font
        text: title.text
    }
    IconButton {
        id: leave

        objectName: "act.paper.leave"
        y: root.roomy ? (root.height - height) / 2 : (finish.height - height) / 2
        iconName: "close"
        text: root.paper.formal
            //: Spoken name of the button that leaves a formal exam; its clock runs on.
            ? qsTr("Leave, and continue later; the clock runs on")
            //: Spoken name of the button that leaves a self-test; it can be continued later.
            : qsTr("Leave, and continue later")
        onClicked: root.back()
    }
    Column {
        id: words

        x: root.roomy ? leave.width + Theme.space : 0
        y: root.roomy ? (root.height - height) / 2 : finish.height + Theme.spaceSmall
        width: root.roomy ? root.between : root.width

        TextBlock {
            id: clock

            objectName: "paper.clock"
            width: parent.width
            visible: root.paper.limited
            text: root.paper.leftText
            color: root.paper.lastMinutes ? Theme.wrong : Theme.text
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            //: Spoken beside the clock of an exam. %1: minutes and seconds left, such as 12:30.
            Accessible.name: qsTr("%1 left").arg(clock.text)
        }
        TextBlock {
            id: title

            width: parent.width
            text: root.paper.title
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignHCenter
        }
    }
    TapTarget {
        id: finish

        objectName: "act.paper.handIn"
        x: root.width - width
        y: root.roomy ? (root.height - height) / 2 : 0
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        //: Button over an exam: hands it in; what is not answered is named first.
        text: qsTr("Hand in")
        onClicked: root.handIn()

        contentItem: TextBlock {
            text: finish.text
            color: Theme.brandInk
            font.weight: Font.DemiBold
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
        }
        background: Rectangle {
            radius: Theme.radius
            color: finish.down ? Theme.brandPressed : finish.litUp ? Theme.brandHovered : Theme.brand

            FocusRing {
                shown: finish.ringed
            }
        }
    }
}
