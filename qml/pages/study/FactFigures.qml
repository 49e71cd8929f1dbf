import QtQuick
import Shixi.Controls
import Shixi.Models

// How well a fact is remembered, when it comes again, and where it stands.
Column {
    id: root

    required property ReaderModel reader
    required property FactWords words
    readonly property FactModel fact: root.reader.fact

    spacing: Theme.spaceSmall

    function due(days: int): string {
        if (days === 0) {
            //: When a fact is asked again.
            return qsTr("Today");
        }
        return days > 0
            //: When a fact is asked again.
            ? qsTr("In %n days", "", days)
            //: When a fact was to be asked again: so long ago.
            : qsTr("Due for %n days", "", -days);
    }

    InfoRow {
        width: root.width
        visible: root.fact.recallText !== ""
        //: Before a figure: how likely it is that a fact is remembered today.
        label: qsTr("Remembered")
        value: root.fact.recallText
    }
    InfoRow {
        width: root.width
        visible: root.fact.hasDue && !root.fact.suspended && !(root.fact.buried && root.fact.dueInDays <= 0)
        //: Before “In 3 days”: when a fact is asked again.
        label: qsTr("Next review")
        value: root.due(root.fact.dueInDays)
    }
    InfoRow {
        width: root.width
        visible: root.fact.levelWhy !== ""
        //: Before the reason why a fact has its level. %1: the level, as "Core".
        label: qsTr("Why “%1”").arg(root.fact.levelLabel)
        value: root.fact.levelWhy
    }
    InfoRow {
        width: root.width
        visible: root.fact.section !== ""
        //: Before the heading a fact stands under.
        label: qsTr("Section")
        value: root.fact.section
    }
    InfoRow {
        width: root.width
        visible: root.reader.selected >= 0
        //: Before “Study guide, paragraph 5”: where a fact stands.
        label: qsTr("Where")
        value: root.words.place(root.reader.isGuide, root.reader.rowOfFact(root.reader.selected) + 1)
    }
    InfoRow {
        width: root.width
        visible: root.fact.basisText !== ""
        //: Before numbers of paragraphs: what the study guide rests on here.
        label: qsTr("Rests on")
        //: %1: numbers of paragraphs of the report the study guide retells, as "9, 10".
        value: qsTr("Report, paragraph %1").arg(root.fact.basisText)
    }
}
