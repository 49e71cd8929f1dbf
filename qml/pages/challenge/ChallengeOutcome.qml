pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// How far a challenge went, and what was missed in it.
PaperView {
    id: root

    required property ChallengeModel challenge
    readonly property challengeStanding standing: root.challenge.standing

    head: PageHeading {
        width: root.columnWidth
        //: Title of the page after a challenge.
        title: qsTr("The challenge is over")
    }
    foot: Grid {
        id: buttons

        readonly property real each: columns > 1 ? (width - spacing) / 2 : width

        width: root.columnWidth
        columns: width >= 500 ? 2 : 1
        spacing: Theme.space

        PrimaryButton {
            objectName: "act.challenge.again"
            width: buttons.each
            //: Button after a challenge: another of the same kind.
            text: qsTr("Once more")
            onClicked: root.challenge.again()
        }
        PrimaryButton {
            objectName: "act.challenge.done"
            width: buttons.each
            calm: true
            //: Button after a challenge: leaves its result.
            text: qsTr("Done")
            onClicked: root.challenge.close()
        }
    }

    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.spaceSmall

            TextBlock {
                objectName: "challenge.result"
                width: parent.width
                //: After a challenge. %n: right answers.
                text: qsTr("%n right", "", root.standing.right)
                font.pixelSize: Theme.textTitle
                font.weight: Font.Bold
            }
            TextBlock {
                objectName: "challenge.comparison"
                width: parent.width
                text: root.standing.isBest
                    //: After a challenge that went further than all of its kind before.
                    ? qsTr("Further than ever in this kind of challenge.")
                    : root.standing.best < 0
                    //: After the first challenge of its kind.
                    ? qsTr("Your first challenge of this kind.")
                    //: After a challenge. %1: right answers in the best one of its kind before.
                    : qsTr("Your best so far: %1").arg(root.standing.best)
            }
            TextBlock {
                width: parent.width
                visible: root.standing.lives > 1
                //: After a challenge. %1: most right answers one after the other.
                text: qsTr("Most in a row: %1").arg(root.standing.longest)
                color: Theme.textQuiet
            }
            TextBlock {
                width: parent.width
                visible: root.standing.passedOver > 0
                //: After a challenge: questions that were left while their time ran. %n: how many.
                text: qsTr("%n passed over, as it was left", "", root.standing.passedOver)
                color: Theme.textQuiet
            }
        }
    }
    Panel {
        width: root.columnWidth
        visible: root.challenge.missed.count > 0

        Column {
            id: face

            width: parent.width
            spacing: Theme.spaceLarge

            TextBlock {
                width: parent.width
                //: Heading over the questions missed in a challenge.
                text: qsTr("%n to look at again", "", root.challenge.missed.count)
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            Repeater {
                model: root.challenge.missed

                ChallengeMissRow {
                    width: face.width
                }
            }
        }
    }
}
