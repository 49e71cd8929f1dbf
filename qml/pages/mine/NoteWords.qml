import QtQuick
import Shixi.Models

// How a withdrawal note, and what is said of it, is put into words.
QtObject {
    function from(note: WithdrawalOffer): string {
        switch (note.signer) {
        case WithdrawalOffer.BySuccessor:
            //: Who signed a withdrawal note.
            return qsTr("Signed by the successor the publisher named");
        case WithdrawalOffer.ByDeputy:
            //: Who signed a withdrawal note.
            return qsTr("Signed by a deputy of the publisher");
        case WithdrawalOffer.ByOwner:
            //: Who signed a withdrawal note.
            return qsTr("Signed by the publisher of the set");
        }
        return "";
    }
    function why(note: WithdrawalOffer): string {
        switch (note.standing) {
        case WithdrawalOffer.SetNotThere:
            //: About a withdrawal note. %1: the set it is for.
            return qsTr("It is for the set “%1”, which is not here. There is nothing to withdraw.").arg(note.title);
        case WithdrawalOffer.NoOwner:
            //: About a withdrawal note for a set that nobody signed, so that nobody can withdraw questions of it.
            return qsTr("The set here is signed by nobody, so no note can be taken for it. It can be corrected by a new version.");
        case WithdrawalOffer.Stranger:
            //: About a withdrawal note that somebody else signed.
            return qsTr("It is not signed by the publisher of this set, nor by anybody the publisher named. Nothing was changed; ask the publisher.");
        case WithdrawalOffer.Taken:
            //: About a withdrawal note.
            return qsTr("This note was taken already. There is nothing to do.");
        case WithdrawalOffer.OtherOfThisNumber:
            //: About a withdrawal note. %1: its number.
            return qsTr("Another note with the number %1 was taken before, and says something else. Ask the publisher which one is right.").arg(note.number);
        }
        //: About a withdrawal note that names no question of the version here. %1: number of a version.
        return note.rows.count > 0 ? "" : qsTr("It changes nothing in the version that is here. If you take it, it holds should version %1 or an older one come back.").arg(note.version);
    }
}
