pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Before a challenge: which one, what holds in it, and how far it went at best.
PaperView {
    id: root

    required property ChallengeModel challenge
    readonly property ChallengeOfferModel offer: root.challenge.offer

    head: ListHead {
        width: root.columnWidth
        //: Title of the page on which a challenge begins.
        title: qsTr("Challenge")
        //: Spoken name of the button that leaves the page on which a challenge begins.
        backText: qsTr("Back")
        onBack: root.challenge.close()
    }
    foot: PrimaryButton {
        objectName: "act.challenge.start"
        width: root.columnWidth
        enabled: root.offer.questions > 0
        calm: root.challenge.canResume
        text: root.offer.questions > 0
            //: Button under the description of a challenge: begins it.
            ? qsTr("Start")
            //: Button under the description of a challenge where there is no question for it.
            : qsTr("Nothing to ask")
        onClicked: root.challenge.start()
    }

    Panel {
        width: root.columnWidth
        visible: root.challenge.canResume

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                objectName: "challenge.open"
                width: parent.width
                //: Over the choice of a challenge where one was left today. %1: right answers so far, %2: lives left.
                text: qsTr("One is under way: %1 right, lives left: %2.").arg(root.challenge.open.right).arg(root.challenge.open.livesLeft)
                font.weight: Font.DemiBold
            }
            PrimaryButton {
                objectName: "act.challenge.resume"
                width: parent.width
                //: Button: goes on with a challenge that was left.
                text: qsTr("Continue the challenge")
                onClicked: root.challenge.resume()
            }
            TextBlock {
                width: parent.width
                //: Under the button to go on with a challenge that was left.
                text: qsTr("Starting another ends this one; what it reached stands.")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.space

            ChoiceBar {
                width: parent.width
                actPrefix: "act.challenge.lives"
                //: Spoken: the choice of how many misses end a challenge.
                name: qsTr("Lives")
                choices: root.offer.livesNames
                current: root.offer.livesChoice
                onPicked: index => root.offer.livesChoice = index
            }
            ChoiceBar {
                width: parent.width
                visible: root.offer.secondsNames.length > 1
                actPrefix: "act.challenge.seconds"
                //: Spoken: the choice of how long there is for each question of a challenge.
                name: qsTr("Time for each question")
                choices: root.offer.secondsNames
                current: root.offer.secondsChoice
                onPicked: index => root.offer.secondsChoice = index
            }
            TextBlock {
                objectName: "challenge.best"
                width: parent.width
                // Its room is kept, so that nothing below it jumps.
                opacity: root.offer.bestKnown ? 1 : 0
                Accessible.ignored: !root.offer.bestKnown
                text: root.offer.best < 0
                    //: Of a challenge of which there was none yet.
                    ? qsTr("You have not tried this one yet.")
                    //: Of a challenge before it begins. %1: right answers in the best one there was, %2: the date.
                    : qsTr("Your best: %1 right, on %2").arg(root.offer.best).arg(root.offer.bestDate)
                font.weight: Font.DemiBold
            }
        }
    }
    Panel {
        width: root.columnWidth

        Column {
            width: parent.width
            spacing: Theme.space

            TextBlock {
                width: parent.width
                //: Before a challenge. %1: how many questions there are.
                text: qsTr("Right goes on, with no end: %1 questions, none of them again before all have come.").arg(root.offer.questions)
            }
            TextBlock {
                width: parent.width
                visible: root.offer.secondsChoice > 0
                //: Before a challenge with a limit of time.
                text: qsTr("Time that runs out costs a life. A question you leave while its time runs is not asked again: the first costs nothing, each further one a life.")
            }
            TextBlock {
                width: parent.width
                //: Before a challenge: what of it counts.
                text: qsTr("A challenge does not change when facts come back, and gives no points. A wrong answer goes into the wrong-answer book; no answer can be taken back.")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
