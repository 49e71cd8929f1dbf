pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What to be asked: by section, kind, level, what was done before and formula; in which order and how many questions;
// what of it counts.
Panel {
    id: root

    required property PracticeModel practice
    readonly property int counting: root.practice.counting
    readonly property int questions: root.practice.questions

    signal toFormulas

    function takeFocus() {
        formula.forceActiveFocus(Qt.TabFocusReason);
    }

    function counted(): string {
        if (root.questions === 0) {
            //: On Practice where all the facts chosen were set aside by the learner.
            return qsTr("These facts are set aside and not asked.");
        }
        if (root.counting === 0) {
            //: On Practice: none of the answers of the round to come changes when a fact comes back.
            return qsTr("This round is practice only.");
        }
        return root.counting === root.questions
            //: On Practice: every answer of the round to come is a review.
            ? qsTr("All %n questions count as reviews.", "", root.questions)
            //: On Practice. %1: questions of the round to come that are reviews, %2: the others.
            : qsTr("%1 count as reviews, %2 are practice only.").arg(root.counting).arg(root.questions - root.counting);
    }

    Column {
        width: parent.width
        spacing: Theme.spaceLarge

        TextBlock {
            width: parent.width
            //: Heading on Practice over sections, kinds and levels to choose from.
            text: qsTr("Choose")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        ChoiceChips {
            width: parent.width
            actPrefix: "act.section"
            //: On Practice, over the sections of the study guide to choose from.
            heading: qsTr("Section")
            group: root.practice.sections
            onPicked: row => root.practice.pickSection(row)
        }
        ChoiceChips {
            width: parent.width
            actPrefix: "act.kind"
            //: On Practice, over the kinds of facts to choose from: dates, figures, …
            heading: qsTr("Kind")
            group: root.practice.kinds
            onPicked: row => root.practice.pickKind(row)
        }
        ChoiceChips {
            width: parent.width
            actPrefix: "act.level"
            //: On Practice, over the levels to choose from: core, useful, detail.
            heading: qsTr("Level")
            group: root.practice.levels
            onPicked: row => root.practice.pickLevel(row)
        }
        ChoiceChips {
            width: parent.width
            actPrefix: "act.only"
            //: On Practice, over what to restrict to: questions not done yet, missed most, starred.
            heading: qsTr("Only")
            group: root.practice.only
            onPicked: row => root.practice.pickOnly(row)
        }
        ActionRow {
            id: formula

            objectName: "act.formula"
            x: -Theme.space
            width: parent.width + 2 * Theme.space
            visible: root.practice.anyFormula
            iconName: "list"
            //: On Practice: leads to the lists to be recited, to practise one of them and what belongs to it.
            text: qsTr("Formula")
            detail: root.practice.formula === ""
                //: On Practice beside “Formula” where none is chosen: all facts.
                ? qsTr("All facts") : root.practice.formula
            onClicked: root.toFormulas()
        }
        OrderChoice {
            width: parent.width
            practice: root.practice
        }
        Column {
            width: parent.width
            spacing: Theme.spaceSmall

            TextBlock {
                width: parent.width
                //: On Practice, over the choice of 5, 10 or 20 questions.
                text: qsTr("How many questions")
                font.weight: Font.Medium
            }
            ChoiceBar {
                width: parent.width
                actPrefix: "act.size"
                name: qsTr("How many questions")
                choices: [String(root.practice.sizes[0]), String(root.practice.sizes[1]), String(root.practice.sizes[2])]
                current: root.practice.size
                onPicked: index => root.practice.size = index
            }
        }
        TextBlock {
            objectName: "practice.counted"
            width: parent.width
            text: root.counted()
            font.weight: Font.Medium
        }
        TextBlock {
            width: parent.width
            //: On Practice: which answers change when a fact comes back, and which do not.
            text: qsTr("The first answer of a day to a fact you have learnt counts. Facts not learnt yet, and later answers that day, are practice only.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
