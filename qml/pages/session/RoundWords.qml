import QtQuick
import Shixi.Models

// What a session is a round of, in a word.
QtObject {
    id: root

    // After it: of an order that goes through everything, the place reached as well.
    function withPlace(round: int, summary: SummaryModel): string {
        if (summary.courseTotal === 0) {
            return root.name(round);
        }
        return summary.courseEnded
            //: After a round of practice in order or at random that came to the end. %n: questions there are.
            ? qsTr("All %n questions gone through · the next round begins at the first", "", summary.courseTotal)
            //: After a round of practice in order or at random. %1: questions done so far, %2: questions in all.
            : qsTr("Reached question %1 of %2").arg(summary.courseDone).arg(summary.courseTotal);
    }
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
