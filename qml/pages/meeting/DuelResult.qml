pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What two on one screen came to, and what each of them missed.
PaperView {
    id: root

    required property DuelModel duel

    head: PageHeading {
        width: root.columnWidth
        //: Title of the result of two on one screen.
        title: qsTr("Result")
        //: Under that title. %n: questions there were.
        detail: qsTr("%n questions", "", root.duel.count)
    }
    foot: Grid {
        id: buttons

        readonly property real each: columns > 1 ? (width - spacing) / 2 : width

        width: root.columnWidth
        columns: width >= 500 ? 2 : 1
        spacing: Theme.space

        PrimaryButton {
            objectName: "act.duel.again"
            width: buttons.each
            calm: true
            //: Button: two on one screen once more.
            text: qsTr("Once more")
            onClicked: root.duel.again()
        }
        PrimaryButton {
            objectName: "act.duel.done"
            width: buttons.each
            //: Button after two on one screen: leaves the result.
            text: qsTr("Done")
            onClicked: root.duel.finish()
        }
    }

    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                objectName: "duel.leftResult"
                width: parent.width
                //: In the result of two on one screen. %1: name, %2: questions right.
                text: qsTr("%1: %2 right").arg(root.duel.left.name).arg(root.duel.left.points)
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            TextBlock {
                objectName: "duel.rightResult"
                width: parent.width
                text: qsTr("%1: %2 right").arg(root.duel.right.name).arg(root.duel.right.points)
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            TextBlock {
                width: parent.width
                text: root.duel.missed.count === 0
                    //: In the result of two on one screen.
                    ? qsTr("Nobody missed anything.")
                    //: In the result of two on one screen, over the questions somebody missed.
                    : qsTr("To look at once more together:")
                color: Theme.textQuiet
            }
        }
    }
    Repeater {
        model: root.duel.missed

        MeetingQuestionPanel {
            width: root.columnWidth
        }
    }
}
