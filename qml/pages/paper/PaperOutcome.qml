pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What a paper came to: points and share of right answers, by part, and each question to be looked at.
PaperView {
    id: root

    required property PaperModel paper

    signal back
    signal picked(int item)

    head: PageHeading {
        width: root.columnWidth
        //: Title of the page after an exam was handed in.
        title: qsTr("Exam result")
        //: Under that title. %1: name of the exam, such as Self-test; %2: the date.
        detail: qsTr("%1 · %2").arg(root.paper.title).arg(root.paper.result.dateText)
    }
    foot: Grid {
        id: buttons

        readonly property real each: columns > 1 ? (width - spacing) / 2 : width

        width: root.columnWidth
        columns: width >= 500 ? 2 : 1
        spacing: Theme.space

        PrimaryButton {
            objectName: "act.paper.review"
            width: buttons.each
            calm: true
            //: Button after an exam: shows its questions one by one, with the right answers.
            text: qsTr("Look through the questions")
            onClicked: root.picked(0)
        }
        PrimaryButton {
            objectName: "act.paper.done"
            width: buttons.each
            //: Button after an exam: leaves its result.
            text: qsTr("Done")
            onClicked: root.back()
        }
    }

    PaperScore {
        width: root.columnWidth
        result: root.paper.result
    }
    Repeater {
        model: root.paper.parts

        PaperPart {
            width: root.columnWidth
            onPicked: item => root.picked(item)
        }
    }
}
