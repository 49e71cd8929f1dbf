import QtQuick
import Shixi.Models

// What a learner's memory of a fact is called.
QtObject {
    id: root

    function memory(strength: int): string {
        switch (strength) {
        case FactModel.Firm:
            //: How well a fact is remembered: firmly.
            return qsTr("Firm");
        case FactModel.Fading:
            //: How well a fact is remembered: it begins to fade.
            return qsTr("Fading");
        case FactModel.Due:
            //: How well a fact is remembered: it is time to review it.
            return qsTr("Due for review");
        case FactModel.ForReading:
            //: In place of how well a fact is remembered: no question asks it.
            return qsTr("For reading only");
        case FactModel.NotAsked:
            //: In place of how well a fact is remembered: the learner does not want to be asked for now.
            return qsTr("Paused");
        default:
            //: How well a fact is remembered: it has not been learnt yet.
            return qsTr("Not learnt yet");
        }
    }

    // When it is asked next.
    function plan(fact: FactModel): string {
        if (fact.suspended) {
            //: When a fact is asked: the learner paused it.
            return qsTr("Paused: not asked until you go on with it.");
        }
        if (fact.hasDue && fact.dueInDays > 0) {
            //: When a fact is asked. %1: a day, as "3 December".
            return qsTr("Asked again on %1.").arg(fact.dueText);
        }
        if (fact.buried) {
            //: When a fact is asked: the learner does not want it today.
            return qsTr("Not today; from tomorrow as usual.");
        }
        return fact.hasDue
            //: When a fact is asked: its day has come.
            ? qsTr("Asked today.")
            //: When a fact is asked: it has not been learnt, and stands among the new ones.
            : qsTr("Not learnt yet: first shown, then asked, when its turn comes.");
    }

    // What was just done to it; empty where nothing was.
    function done(fact: FactModel): string {
        switch (fact.done) {
        case FactModel.Paused:
            //: Said after a fact was paused.
            return qsTr("Paused. It stays in the text and is not asked until you go on with it.");
        case FactModel.Resumed:
            //: Said after a paused fact is to be asked again. %1: when it is asked, a sentence.
            return qsTr("No longer paused. %1").arg(root.plan(fact));
        case FactModel.PutOff:
            //: Said after a fact was put off for today.
            return qsTr("It is not asked any more today, and from tomorrow as usual.");
        case FactModel.TakenBack:
            //: Said after a fact put off for today is to be asked today after all. %1: when it is asked, a sentence.
            return qsTr("Not put off any more. %1").arg(root.plan(fact));
        case FactModel.DaySet:
            //: Said after a day was chosen for a fact. %1: the day, as "3 December".
            return qsTr("It comes back on %1.").arg(fact.dueText);
        case FactModel.Restored:
            //: Said after beginning a fact anew was taken back. %1: when it is asked, a sentence.
            return qsTr("As it was before. %1").arg(root.plan(fact));
        default:
            return "";
        }
    }

    function verdict(verdict: int): string {
        switch (verdict) {
        case FactHistoryModel.Right:
            //: What a past answer was.
            return qsTr("Right");
        case FactHistoryModel.Near:
            //: What a past answer was: right but for a slip.
            return qsTr("Nearly right");
        case FactHistoryModel.Partial:
            //: What a past answer was: right, but a part was left out.
            return qsTr("One part missing");
        default:
            //: What a past answer was.
            return qsTr("Not right");
        }
    }

    function place(guide: bool, number: int): string {
        return guide
            //: A paragraph of the study guide. %1: its number.
            ? qsTr("Study guide, paragraph %1").arg(number)
            //: A paragraph of the article itself. %1: its number.
            : qsTr("Article, paragraph %1").arg(number);
    }
}
