pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Before a paper begins: which one, what it asks and how it is scored, what there is for it, and how earlier ones went.
PaperView {
    id: root

    required property PaperModel paper
    readonly property PaperOfferModel offer: root.paper.offer
    readonly property bool held: root.paper.canResume && root.paper.open.formal

    signal back

    head: ListHead {
        width: root.columnWidth
        //: Title of the page on which an exam begins.
        title: qsTr("Mock exam")
        //: Spoken name of the button that leaves the page on which an exam begins.
        backText: qsTr("Back")
        onBack: root.back()
    }
    foot: PrimaryButton {
        objectName: "act.paper.start"
        width: root.columnWidth
        enabled: root.offer.canStart && !root.held
        calm: root.paper.canResume
        text: root.offer.questions > 0
            //: Button under the description of an exam: begins it. %n: questions in it.
            ? qsTr("Start · %n questions", "", root.offer.questions)
            //: Button under the description of an exam where there is no question for it.
            : qsTr("Nothing to ask")
        onClicked: root.paper.start()
    }

    PaperOpenPanel {
        width: root.columnWidth
        visible: root.paper.canResume
        paper: root.paper
    }
    PaperChoice {
        width: root.columnWidth
        offer: root.offer
    }
    PaperConditions {
        width: root.columnWidth
        offer: root.offer
    }
    PaperAttempts {
        width: root.columnWidth
        visible: root.offer.attempts.count > 0
        attempts: root.offer.attempts
        onPicked: row => root.paper.openAttempt(row)
    }
}
