import QtQuick

// One answer to choose: its letter, its words and, once marked, a sign and a word at the right.
TapTarget {
    id: root

    // Not plain Right: every Item has a TransformOrigin of that name.
    enum Mark {
        NoneMark,
        RightMark,
        WrongMark,
        MissedMark
    }

    required property string letter
    property bool chosen: false
    property int mark: OptionRow.NoneMark
    property string note: ""
    property bool several: false

    readonly property bool isRight: root.mark === OptionRow.RightMark || root.mark === OptionRow.MissedMark
    readonly property bool isWrong: root.mark === OptionRow.WrongMark
    readonly property color ink: root.isRight ? Theme.right : root.isWrong ? Theme.wrong : root.chosen ? Theme.brand : Theme.text
    // The word about the mark stands at the right where both fit on a line, else below, so that neither is squeezed.
    readonly property bool stacked: root.note !== ""
        && disc.width + measured.advanceWidth + sign.width + 3 * Theme.space > root.availableWidth

    implicitHeight: Math.max(58, face.implicitHeight + root.topPadding + root.bottomPadding)
    leftPadding: Theme.space + 2
    rightPadding: Theme.space + 2
    topPadding: Theme.space
    bottomPadding: Theme.space

    checkable: true
    autoExclusive: !root.several
    spokenChecked: root.chosen
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.onToggleAction: root.act()
    Accessible.name: root.note === "" ? root.letter + " " + root.text : root.letter + " " + root.text + " " + root.note

    background: OptionFace {
        strong: root.isRight || root.isWrong || root.chosen
        ink: root.ink
        fill: root.isRight ? Theme.rightSurface : root.isWrong ? Theme.wrongSurface : root.chosen ? Theme.brandQuiet
            : root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface
        focusShown: root.ringed
        lifted: root.litUp
    }

    TextMetrics {
        id: measured

        font: words.font
        text: root.text
    }
    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: Math.max(disc.height, words.implicitHeight + (root.stacked ? sign.height + 4 : 0))

        Rectangle {
            id: disc

            width: Math.max(34, Math.round(Theme.textBody * 1.9))
            height: width
            y: root.stacked ? 0 : Math.max(0, Math.min((parent.height - height) / 2, Theme.textOption * 0.9))
            radius: root.several ? Theme.radiusSmall : width / 2
            color: root.isRight || root.isWrong || root.chosen ? root.ink : Theme.surfaceQuiet

            TextBlock {
                anchors.centerIn: parent
                text: root.letter
                color: root.isRight || root.isWrong || root.chosen ? Theme.surface : Theme.text
                font.weight: Font.DemiBold
                lineHeight: 1
            }
        }
        TextBlock {
            id: words

            x: disc.width + Theme.space
            y: root.stacked ? Math.max(0, Math.min((disc.height - Theme.textOption * 1.5) / 2, 6)) : (parent.height - height) / 2
            width: parent.width - x - (root.note === "" || root.stacked ? 0 : sign.width + Theme.space)
            text: root.text
            font.pixelSize: Theme.textOption
        }
        Row {
            id: sign

            // Under the letter where it has no room under the words.
            x: root.stacked ? Math.max(0, Math.min(words.x, parent.width - width)) : parent.width - width
            y: root.stacked ? words.y + words.height + 4 : (parent.height - height) / 2
            visible: root.note !== ""
            spacing: 4

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                source: root.isRight ? "check" : root.isWrong ? "cross" : "circle"
                tint: root.ink
                size: 20
            }
            TextBlock {
                anchors.verticalCenter: parent.verticalCenter
                text: root.note
                color: root.ink
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
            }
        }
    }
}
