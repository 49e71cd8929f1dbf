pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// How much of the set, and what that takes.
Column {
    id: root

    required property FirstRunModel firstRun
    required property SettingsModel settings

    spacing: Theme.spaceLarge

    function title(levels: int): string {
        switch (levels) {
        case SettingsModel.CoreOnly:
            //: Choice of how much to learn: only the facts that must be known, 必会.
            return qsTr("The core");
        case SettingsModel.CoreAndUseful:
            //: Choice of how much to learn: facts that must be known and those good to know, 必会和应知.
            return qsTr("Core and useful");
        default:
            //: Choice of how much to learn: everything, details too.
            return qsTr("Everything");
        }
    }
    function effort(facts: int, minutes: int, doneText: string): string {
        //: What a choice of how much to learn holds: %n facts.
        const held = qsTr("%n facts", "", facts);
        if (minutes === 0) {
            //: A choice of how much to learn, all of whose facts the learner has met. %1: such as "35 facts".
            return qsTr("%1, all of them met").arg(held);
        }
        //: Minutes a day that a choice of how much to learn takes.
        const effort = qsTr("about %n minutes a day", "", minutes);
        const sum = held + " · " + effort;
        //: Last line of a choice of how much to learn. %1: the day all of it has been met, such as 3 December.
        return doneText === "" ? sum : sum + "\n" + qsTr("All met by %1").arg(doneText);
    }

    StepHeading {
        width: parent.width
        //: Title of a page of the introduction.
        title: qsTr("How much would you like to learn?")
        //: On the page of the introduction where one chooses how much to learn.
        detail: qsTr("A few new facts come each day, and what you learnt comes back before you forget it. You can change this at any time.")
    }
    Column {
        width: parent.width
        spacing: Theme.space

        Accessible.role: Accessible.Grouping
        //: Spoken name of the choice of how much to learn.
        Accessible.name: qsTr("How much to learn")

        Repeater {
            model: root.firstRun.workloads

            ChoiceCard {
                id: choice

                required property int levels
                required property int facts
                required property int minutes
                required property string doneText

                objectName: "act.first.levels." + choice.levels
                width: root.width
                chosen: root.settings.levels === choice.levels
                text: root.title(choice.levels)
                detail: root.effort(choice.facts, choice.minutes, choice.doneText)
                onClicked: root.settings.levels = choice.levels
            }
        }
    }
}
