pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// When the fact is asked, in one row; below it, unfolded, what can be changed about that.
Column {
    id: root

    required property ReaderModel reader
    required property FactWords words
    readonly property FactModel fact: root.reader.fact
    property bool unfolded: false

    spacing: Theme.spaceSmall

    // What is unfolded at the lower edge would not be seen.
    FactInView {
        id: inView

        part: root
    }
    TapTarget {
        id: row

        objectName: "act.fact.plan"
        width: root.width
        //: Row on a fact: when it is asked, and what can be changed about that.
        text: qsTr("When it is asked")
        hint: root.words.plan(root.fact)
        padding: Theme.space
        implicitHeight: Math.max(56, face.implicitHeight + row.topPadding + row.bottomPadding)
        checkable: true
        spokenChecked: root.unfolded
        Accessible.onToggleAction: row.act()
        onClicked: {
            root.unfolded = !root.unfolded;
            if (root.unfolded) {
                inView.start();
            }
        }

        background: Rectangle {
            radius: Theme.radius
            color: row.down ? Theme.surfacePressed : row.litUp ? Theme.surfaceHovered : Theme.surface
            border.color: Theme.outline

            FocusRing {
                shown: row.ringed
            }
        }

        Item {
            id: face

            x: row.leftPadding
            y: row.topPadding
            width: row.availableWidth
            height: row.availableHeight
            implicitHeight: lines.implicitHeight

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                source: "calendar"
                tint: Theme.brand
            }
            Column {
                id: lines

                x: sign.width + Theme.space
                width: parent.width - x - arrow.width - Theme.spaceSmall
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                TextBlock {
                    width: parent.width
                    text: row.text
                    font.weight: Font.Medium
                }
                TextBlock {
                    objectName: "fact.plan"
                    width: parent.width
                    text: row.hint
                    color: Theme.textQuiet
                    font.pixelSize: Theme.textSmall
                }
            }
            Icon {
                id: arrow

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                source: root.unfolded ? "up" : "down"
                tint: Theme.textQuiet
                size: 20
            }
        }
    }
    Repeater { // made when it is asked for
        model: root.unfolded ? 1 : 0

        FactPlanActs {
            width: root.width
            reader: root.reader
            words: root.words
        }
    }
}
