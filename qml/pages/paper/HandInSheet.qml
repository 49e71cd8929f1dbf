import QtQuick
import Shixi.Controls
import Shixi.Models

// Before a paper is handed in: what is not answered, and what was flagged.
Sheet {
    id: root

    required property PaperModel paper
    readonly property int missing: root.paper.count - root.paper.answeredCount

    //: Heading of what is asked before an exam is handed in.
    heading: qsTr("Hand in the paper?")
    //: Spoken name of the button that goes back to the questions.
    closeText: qsTr("Back to the questions")

    function finish() {
        root.close();
        root.paper.handIn();
    }

    // Held, the keys that asked for this sheet do not answer it.
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        enabled: root.opened
        onActivated: root.finish()
    }
    TextBlock {
        objectName: "paper.missing"
        width: root.columnWidth
        text: root.missing > 0
            //: Before an exam is handed in. %n: questions not answered, or not wholly.
            ? qsTr("%n questions are not answered:", "", root.missing)
            //: Before an exam is handed in.
            : qsTr("All questions are answered.")
        font.weight: Font.DemiBold
    }
    TextBlock {
        objectName: "paper.unanswered"
        width: root.columnWidth
        visible: root.missing > 0
        text: root.paper.unansweredNumbers
    }
    TextBlock {
        width: root.columnWidth
        visible: root.paper.flaggedCount > 0
        //: Before an exam is handed in. %n: questions flagged.
        text: qsTr("%n questions are flagged:", "", root.paper.flaggedCount)
        font.weight: Font.DemiBold
    }
    TextBlock {
        objectName: "paper.flagged"
        width: root.columnWidth
        visible: root.paper.flaggedCount > 0
        text: root.paper.flaggedNumbers
    }
    TextBlock {
        width: root.columnWidth
        //: Before an exam is handed in.
        text: qsTr("Once it is handed in, nothing can be changed.")
        color: Theme.textQuiet
    }
    PrimaryButton {
        objectName: "act.paper.finish"
        width: root.columnWidth
        calm: root.missing > 0
        //: Button that hands an exam in for good.
        text: qsTr("Hand in")
        onClicked: root.finish()
    }
    QuietButton {
        objectName: "act.paper.goOn"
        width: root.columnWidth
        //: Button in place of handing an exam in.
        text: qsTr("Back to the questions")
        onClicked: root.close()
    }
}
