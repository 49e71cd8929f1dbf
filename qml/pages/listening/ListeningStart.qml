pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What to listen to, and how; on with what was left.
PaperView {
    id: root

    required property ListeningModel listening
    readonly property ListeningWishModel wish: root.listening.wish

    head: ListHead {
        width: root.columnWidth
        //: Title of the page for listening to questions and answers, hands free.
        title: qsTr("Listening")
        //: Spoken name of the button that leaves the page.
        backText: qsTr("Back")
        onBack: root.listening.close()
    }
    foot: Column {
        width: root.columnWidth
        spacing: Theme.spaceSmall

        PrimaryButton {
            objectName: "act.listening.goOn"
            width: parent.width
            visible: root.wish.leftAt > 0
            //: Button: listening goes on where it was left. %1: number of the question, %2: questions in all.
            text: qsTr("Go on · %1 of %2").arg(root.wish.leftAt).arg(root.wish.count)
            onClicked: root.listening.goOn()
        }
        PrimaryButton {
            objectName: "act.listening.start"
            width: parent.width
            enabled: root.wish.count > 0
            calm: root.wish.leftAt > 0
            text: root.wish.count === 0
                //: Button for listening where what was chosen holds no question.
                ? qsTr("Nothing to hear")
                : root.wish.leftAt > 0
                    //: Button: listening begins with the first question, though it was left at another.
                    ? qsTr("From the beginning")
                    //: Button: listening begins. %n: questions.
                    : qsTr("Listen · %n questions", "", root.wish.count)
            onClicked: root.listening.start()
        }
    }

    TextBlock {
        objectName: "listening.about"
        width: root.columnWidth
        //: On the page for listening: what it is.
        text: qsTr("A question, time to think, the answer and the sentence it stands in; then the next. It counts for nothing.")
        color: Theme.textQuiet
    }
    Panel {
        objectName: "listening.silent"
        width: root.columnWidth
        visible: !root.listening.hasVoice
        fill: Theme.surfaceQuiet
        edge: Theme.surfaceQuiet

        TextBlock {
            width: parent.width
            text: root.listening.besideScreenReader
                //: On the page for listening while a screen reader speaks.
                ? qsTr("A screen reader speaks, so nothing is read aloud beside it. The space bar or the button below tells what comes next, when you want it.")
                //: On the page for listening where the device cannot read aloud.
                : qsTr("This device has no voice or no sound output, so nothing is read aloud. The text goes on by itself, as long as one reads it.")
        }
    }
    ChoiceChips {
        width: root.columnWidth
        actPrefix: "act.listening.choice"
        //: On the page for listening, over the choice of what to hear.
        heading: qsTr("What to hear")
        group: root.wish.choices
        onPicked: row => root.wish.pick(row)
    }
    ListeningWays {
        width: root.columnWidth
        wish: root.wish
    }
}
