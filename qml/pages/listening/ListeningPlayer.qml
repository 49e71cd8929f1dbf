pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Models

// What is heard, large, and the buttons to go on, back and pause.
PaperView {
    id: root

    required property ListeningModel listening
    readonly property string answer: root.listening.answer
    readonly property string evidence: root.listening.evidence
    readonly property int number: root.listening.number

    // What is told now is seen.
    onAnswerChanged: seen.restart()
    onEvidenceChanged: seen.restart()
    onNumberChanged: root.toTop()

    Timer {
        id: seen

        interval: 0
        onTriggered: {
            if (root.answer === "") {
                root.toTop();
            } else {
                root.scrollBy(1e9); // to its end
            }
        }
    }

    head: ListHead {
        width: root.columnWidth
        title: root.listening.rounds > 1
            //: Over a question that is listened to. %1: its number, %2: questions in all, %3: the how manieth time, %4: times in all.
            ? qsTr("%1 of %2 · time %3 of %4").arg(root.listening.number).arg(root.listening.count).arg(root.listening.round).arg(root.listening.rounds)
            //: Over a question that is listened to. %1: its number, %2: questions in all.
            : qsTr("%1 of %2").arg(root.listening.number).arg(root.listening.count)
        //: Spoken name of the button that leaves listening; it goes on from there later.
        backText: qsTr("Back; it goes on from here later")
        onBack: root.listening.close()
    }
    foot: ListeningButtons {
        width: root.columnWidth
        listening: root.listening
    }

    ListeningWords {
        width: root.columnWidth
        listening: root.listening
    }
}
