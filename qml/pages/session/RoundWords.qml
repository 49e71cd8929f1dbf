import QtQuick
import Shixi.Models

// What a session is a round of, in a word.
QtObject {
    id: root

    // Empty for the day's share: that is what a session is where nothing is said.
    function name(round: int): string {
        switch (round) {
        case SessionModel.PracticeRound:
            //: In the header of a session, one or two words: questions chosen on the Practice page.
            return qsTr("Practice");
        case SessionModel.MissedRound:
            //: In the header of a session, one or two words: questions out of the wrong-answer book.
            return qsTr("Wrong answers");
        case SessionModel.StarredRound:
            //: In the header of a session, one or two words: questions on facts starred.
            return qsTr("Starred");
        case SessionModel.DailyRound:
            //: In the header of a session, one or two words: a few questions, the same for everybody on a day.
            return qsTr("Daily quiz");
        }
        return "";
    }
}
