import QtQuick

// One half of a pair: its own sign, its words and, once joined, the sign of its other half; once marked, a word below
// says whether it is right.
TapTarget {
    id: root

    required property string sign
    property bool held: false
    property string partnerSign: ""
    property int mark: OptionRow.NoneMark
    property string note: ""

    readonly property bool isRight: root.mark === OptionRow.RightMark
    readonly property bool isWrong: root.mark === OptionRow.WrongMark
    readonly property bool joined: root.partnerSign !== ""
    readonly property color ink: root.isRight ? Theme.right : root.isWrong ? Theme.wrong
        : root.held || root.joined ? Theme.brand : Theme.text

    implicitHeight: Math.max(56, face.implicitHeight + root.topPadding + root.bottomPadding)
    leftPadding: Theme.space
    rightPadding: Theme.space
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall

    checkable: true
    spokenChecked: root.held
    Accessible.onToggleAction: root.act()

    background: OptionFace {
        strong: root.held || root.isRight || root.isWrong
        ink: root.ink
        fill: root.isRight ? Theme.rightSurface : root.isWrong ? Theme.wrongSurface : root.held ? Theme.brandQuiet
            : root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface
        focusShown: root.ringed
        lifted: root.litUp || root.joined
    }

    component Disc: Rectangle {
        id: disc

        property string sign
        property bool full: false
        property color ink

        width: Math.max(30, Math.round(Theme.textBody * 1.7))
        height: width
        radius: width / 2
        color: disc.full ? disc.ink : Theme.surfaceQuiet

        TextBlock {
            anchors.centerIn: parent
            text: disc.sign
            color: disc.full ? Theme.surface : Theme.text
            font.weight: Font.DemiBold
            lineHeight: 1
        }
    }

    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: Math.max(own.height, column.implicitHeight)

        Disc {
            id: own

            anchors.verticalCenter: parent.verticalCenter
            sign: root.sign
            full: root.held
            ink: root.ink
        }
        Column {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            x: own.width + Theme.spaceSmall
            width: parent.width - x - (root.joined ? partner.width + Theme.spaceSmall : 0)
            spacing: 2

            TextBlock {
                width: parent.width
                text: root.text
                font.pixelSize: Theme.textOption
            }
            Row {
                id: judged

                width: parent.width
                visible: root.note !== ""
                spacing: 4

                Icon {
                    id: judgement

                    visible: root.isRight || root.isWrong
                    source: root.isRight ? "check" : "cross"
                    tint: root.ink
                    size: 20
                }
                TextBlock {
                    width: parent.width - (judgement.visible ? judgement.width + judged.spacing : 0)
                    text: root.note
                    color: root.isRight || root.isWrong ? root.ink : Theme.textQuiet
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.DemiBold
                }
            }
        }
        Disc {
            id: partner

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.joined
            sign: root.partnerSign
            // Red is for choosing: it never says wrong.
            full: root.enabled || root.isRight || root.isWrong
            ink: root.ink
        }
    }
}
