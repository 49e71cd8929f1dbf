pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What changes against the last version: questions and facts, every corrected answer by name, and what members are told.
Column {
    id: root

    required property PublishingModel publishing

    spacing: Theme.spaceSmall

    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(" · ");
    }
    function questions(): string {
        return root.joined([
            //: What a new version changes. %n: questions.
            root.publishing.changes.questionsAdded > 0 ? qsTr("%n questions added", "", root.publishing.changes.questionsAdded) : "",
            //: What a new version changes. %n: questions.
            root.publishing.changes.questionsRemoved > 0 ? qsTr("%n questions removed", "", root.publishing.changes.questionsRemoved) : "",
            //: What a new version changes: other words, the same answer. %n: questions.
            root.publishing.changes.questionsReworded > 0 ? qsTr("%n questions reworded", "", root.publishing.changes.questionsReworded) : "",
            //: What a new version changes. %n: questions.
            root.publishing.changes.questionsCorrected > 0 ? qsTr("%n answers corrected", "", root.publishing.changes.questionsCorrected) : ""]);
    }
    function facts(): string {
        return root.joined([
            //: What a new version changes. %n: facts.
            root.publishing.changes.factsAdded > 0 ? qsTr("%n facts added", "", root.publishing.changes.factsAdded) : "",
            //: What a new version changes. %n: facts.
            root.publishing.changes.factsRemoved > 0 ? qsTr("%n facts removed", "", root.publishing.changes.factsRemoved) : "",
            //: What a new version changes: other words or another answer. %n: facts.
            root.publishing.changes.factsChanged > 0 ? qsTr("%n facts changed", "", root.publishing.changes.factsChanged) : ""]);
    }
    function told(): string {
        return root.joined([
            //: What members are told of a new version. %n: things to remember.
            root.publishing.changes.kept > 0 ? qsTr("%n things to remember stay as they are", "", root.publishing.changes.kept) : "",
            //: What members are told of a new version. %n: things to remember.
            root.publishing.changes.continued > 0 ? qsTr("%n are asked in another way", "", root.publishing.changes.continued) : "",
            //: What members are told of a new version; they learn these anew. %n: things to remember.
            root.publishing.changes.corrected > 0 ? qsTr("%n have a corrected answer", "", root.publishing.changes.corrected) : "",
            //: What members are told of a new version. %n: things to remember.
            root.publishing.changes.added > 0 ? qsTr("%n are new", "", root.publishing.changes.added) : "",
            //: What members are told of a new version. %n: things to remember.
            root.publishing.changes.removed > 0 ? qsTr("%n are asked no more", "", root.publishing.changes.removed) : ""]);
    }

    GroupHeading {
        width: root.width
        //: Over what a new version changes. %1: number of the last version.
        text: qsTr("Changes since version %1").arg(root.publishing.changes.before)
    }
    TextBlock {
        objectName: "publish.changes.questions"
        width: root.width
        visible: text !== ""
        text: root.questions()
    }
    TextBlock {
        objectName: "publish.changes.facts"
        width: root.width
        visible: text !== ""
        text: root.facts()
    }
    TextBlock {
        objectName: "publish.changes.none"
        width: root.width
        visible: root.questions() === "" && root.facts() === ""
        //: Where neither questions nor facts changed since the last version.
        text: qsTr("Questions and facts are as they were.")
    }
    Repeater {
        model: root.publishing.changes.stems

        NoteLine {
            required property string modelData
            required property int index

            width: root.width
            stem: modelData
            before: root.publishing.changes.answersBefore[index]
            after: root.publishing.changes.answersAfter[index]
            isWithdrawn: false
            heldBy: ""
        }
    }
    TextBlock {
        objectName: "publish.changes.more"
        width: root.width
        visible: root.publishing.changes.questionsCorrected > root.publishing.changes.stems.length
        //: Under the first of many questions with another answer. %n: the others.
        text: qsTr("and %n more", "", root.publishing.changes.questionsCorrected - root.publishing.changes.stems.length)
    }
    TextBlock {
        objectName: "publish.changes.told"
        width: root.width
        visible: root.told() !== ""
        //: Before what members read when the version comes to them. %1: for example "3 are new".
        text: qsTr("Members are told: %1").arg(root.told())
        color: Theme.textQuiet
    }
}
