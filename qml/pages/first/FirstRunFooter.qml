import QtQuick
import Shixi.Controls
import Shixi.Models

// The one thing to do next.
Rectangle {
    id: root

    required property FirstRunModel firstRun
    required property bool confirms
    readonly property bool asking: root.firstRun.page === FirstRunModel.Samples && !root.firstRun.answered
    readonly property bool ready: root.firstRun.page === FirstRunModel.Ready

    signal onward

    color: Theme.window
    implicitHeight: column.height + 2 * Theme.space

    Column {
        id: column

        y: Theme.space
        width: root.width
        spacing: Theme.spaceSmall

        PrimaryButton {
            objectName: "act.first.confirm"
            width: parent.width
            visible: root.asking && root.confirms
            enabled: root.firstRun.answering.complete
            //: Button under a question: what is chosen is the answer.
            text: qsTr("Confirm")
            onClicked: root.onward()
        }
        QuietButton {
            objectName: "act.first.withoutQuestions"
            width: parent.width
            visible: root.asking
            //: Button in the introduction: goes on without trying the questions.
            text: qsTr("Go on without questions")
            onClicked: root.firstRun.nextPage()
        }
        PrimaryButton {
            objectName: "act.first.next"
            width: parent.width
            visible: !root.asking && !root.ready
            text: root.firstRun.page === FirstRunModel.Samples && root.firstRun.sample < root.firstRun.samples
                //: Button in the introduction after a question to try: shows the next one.
                ? qsTr("Next question")
                //: Button in the introduction: to its next page.
                : qsTr("Continue")
            onClicked: root.onward()
        }
        PrimaryButton {
            objectName: "act.first.start"
            width: parent.width
            visible: root.ready
            //: Last button of the introduction: begins today's questions.
            text: qsTr("Start learning")
            onClicked: root.onward()
        }
        QuietButton {
            objectName: "act.first.look"
            width: parent.width
            visible: root.ready
            //: Last page of the introduction: goes to the home page instead of starting.
            text: qsTr("Look around first")
            onClicked: root.firstRun.finish()
        }
    }
}
