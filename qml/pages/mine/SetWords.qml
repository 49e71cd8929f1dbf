import QtQuick
import Shixi.Models

// How sets, and what is said of them, are put into words.
QtObject {
    function edition(version: int, day: string): string {
        //: Which version of a set it is. %1: its number.
        var words = qsTr("Version %1").arg(version);
        return day === "" ? words : words + " · " + day;
    }
    function concern(offer: SetOffer, concern: int): string {
        switch (concern) {
        case SetOffer.Unsigned:
            //: Concern about a set that nobody signed.
            return qsTr("It does not show who made it, so it could be from anybody. It will be marked “own use”.");
        case SetOffer.NewPublisher:
            //: Concern about a set whose publisher is met for the first time.
            return qsTr("You have taken nothing from this publisher so far.");
        case SetOffer.OtherPublisher:
            return offer.isOfTheProgram
                //: Concern about a set that would take the place of the one that comes with the program.
                ? qsTr("This set came with the program. The file is from somebody else.")
                : offer.formerPublisher === ""
                //: Concern about a set that was there without a publisher.
                ? qsTr("So far this set showed no publisher. The file is from somebody else.")
                //: Concern about a set known from another publisher. %1: the name of that one.
                : qsTr("So far this set came from “%1”. The file is from somebody else, even if the name is the same.").arg(offer.formerPublisher);
        case SetOffer.OlderVersion:
            //: Concern about a set older than the one that is here. %1: number of the version here.
            return qsTr("It is older than version %1, which is here now.").arg(offer.formerVersion);
        }
        //: Concern about a set with the same number of version as the one that is here, but other contents.
        return qsTr("It has the same version number as the one here, but differs from it. Ask the publisher which one is right.");
    }
    function outdated(offer: SetOffer): string {
        //: About a version of the set that comes with the program, in a newer one. %1: number of that version.
        return qsTr("Version %1 came with the program. It is newer and goes on to hold: you learn from that one.").arg(offer.programVersion);
    }
    function shared(offer: SetOffer): string {
        //: Explains the switch "Remember them once". %1: title of another set. %n: facts.
        var words = qsTr("%n of its facts are in “%1” too.", "", offer.sharedFacts).arg(offer.sharedTitle);
        if (offer.sharedSets > 1) {
            //: After how many facts of a set are in another set too. %n: sets.
            words += " " + qsTr("Others are in %n more sets.", "", offer.sharedSets - 1);
        }
        return words;
    }
    // Titles come from strangers: within a sentence so much of them that its end is never cut.
    function brief(title: string): string {
        const letters = Array.from(title);
        return letters.length > 20 ? letters.slice(0, 19).join("") + "…" : title;
    }
    // The sets that hold: the title of one, and how many they are.
    function others(title: string, sets: int): string {
        return sets > 1
            //: Stands for several sets in a sentence. %1: title of one of them. %n: how many sets beside it.
            ? qsTr("“%1” and %n more sets", "", sets - 1).arg(brief(title))
            //: Stands for one set in a sentence. %1: its title.
            : qsTr("“%1”").arg(brief(title));
    }
    function leftOut(count: int, others: string): string {
        //: Beside a set, or after it was taken. %1: another set, or several. %n: things to remember.
        return count > 0 ? qsTr("%n things to remember contradict %1 and are not used", "", count).arg(others) : "";
    }
    function whyLeftOut(count: int, others: string, isForProgram: bool): string {
        if (count === 0) {
            return "";
        }
        //: About a set. %1: another set, or several. %n: things to remember.
        const what = qsTr("%n things to remember of this set have another answer in %1. Of two sets that contradict each other one holds, and here it is not this one, so they are not used for now.", "", count).arg(others);
        return what + " " + (isForProgram
            //: What to do where a set contradicts the one that comes with the program.
            ? qsTr("The set of the program holds before all others. Ask the publisher which answer is right; they come back when a new version of either set agrees.")
            //: What to do where two sets contradict each other.
            : qsTr("Update or remove one of the sets, or ask the publisher which answer is right."));
    }
    function willBeLeftOut(offer: SetOffer): string {
        if (offer.leftOut === 0) {
            return "";
        }
        const names = others(offer.leftOutTitle, offer.leftOutSets);
        //: Before a set is taken. %1: another set, or several. %n: things to remember.
        const what = qsTr("%n things to remember in it have another answer in %1, and that one holds: they will not be used.", "", offer.leftOut).arg(names);
        return offer.isLeftOutForProgram
            //: Added where a set that is offered contradicts the one that comes with the program.
            ? what + " " + qsTr("The set of the program holds before all others.") : what;
    }
    function willBePushedOut(offer: SetOffer): string {
        //: Before a set is taken. %1: another set, or several. %n: things to remember of those.
        return offer.pushedOut === 0 ? "" : qsTr("%n things to remember in %1 have another answer than this set, and this one will hold: those will no longer be used.", "", offer.pushedOut).arg(others(offer.pushedOutTitle, offer.pushedOutSets));
    }
    function size(offer: SetOffer): string {
        //: What a set holds. %n: questions.
        var questions = qsTr("%n questions", "", offer.questions);
        //: What a set holds. %n: facts.
        return questions + "\n" + qsTr("%n facts", "", offer.facts);
    }
    function done(library: LibraryModel): string {
        switch (library.deed) {
        case LibraryModel.Added:
            //: After a set was added. %1: its title. %n: questions in it.
            return qsTr("Added: %1, with %n questions.", "", library.deedQuestions).arg(library.deedTitle);
        case LibraryModel.Updated:
            //: After a set was replaced by another version. %1: its title. %2: number of the version.
            return qsTr("%1 is now version %2.").arg(library.deedTitle).arg(library.deedVersion);
        case LibraryModel.PutAside:
            //: After an older version of the set that comes with the program was taken. %1: its title. %2: number of the version.
            return qsTr("%1: version %2 is kept. The one that came with the program is newer and goes on to hold.").arg(library.deedTitle).arg(library.deedVersion);
        case LibraryModel.Shared:
            //: After a switch. %1: title of a set.
            return qsTr("%1: facts that are in another set too are remembered once.").arg(library.deedTitle);
        case LibraryModel.NotShared:
            //: After a switch. %1: title of a set.
            return qsTr("%1: facts that are in another set too are remembered for each set.").arg(library.deedTitle);
        case LibraryModel.RolledBack:
            //: After a set was put back to the version before. %1: its title. %2: number of that version.
            return qsTr("%1 is back at version %2.").arg(library.deedTitle).arg(library.deedVersion);
        case LibraryModel.Removed:
            //: After a set was removed. %1: its title.
            return qsTr("Removed: %1. Your answers are kept.").arg(library.deedTitle);
        case LibraryModel.BuiltInAgain:
            //: After a set was removed that stood in the place of the one that comes with the program. %1: its title.
            return qsTr("%1 is again the one that came with the program.").arg(library.deedTitle);
        case LibraryModel.NoteTaken:
            return noteTaken(library);
        }
        return "";
    }
    function noteTaken(library: LibraryModel): string {
        //: What a withdrawal note did. %n: questions that are asked no more.
        var withdrawn = library.deedWithdrawn > 0 ? qsTr("%n withdrawn", "", library.deedWithdrawn) : "";
        //: What a withdrawal note did. %n: questions with another right answer.
        var corrected = library.deedCorrected > 0 ? qsTr("%n corrected", "", library.deedCorrected) : "";
        var both = withdrawn !== "" && corrected !== "" ? withdrawn + " · " + corrected : withdrawn + corrected;
        return both === ""
            //: After a withdrawal note was taken that concerns no question that is here. %1: the title of its set.
            ? qsTr("%1: the note changes nothing for now.").arg(library.deedTitle)
            //: After a withdrawal note was taken. %1: the title of its set. %2: what was done with how many questions.
            : qsTr("%1: %2.").arg(library.deedTitle).arg(both);
    }
}
