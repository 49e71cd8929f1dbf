import QtQuick
import Shixi.Models

// The sentences of the feedback.
QtObject {
    id: root

    function verdict(verdict: int, type: int): string {
        if (type === SessionModel.Reveal && verdict !== SessionModel.Partial) {
            return verdict === SessionModel.Wrong
                //: Feedback after the learner judged an answer shown: it had not come to mind.
                ? qsTr("It did not come to mind")
                //: Feedback after the learner judged an answer shown: it had come to mind.
                : qsTr("It came to mind");
        }
        switch (verdict) {
        case SessionModel.Right:
            //: Feedback: the answer is right.
            return qsTr("Right");
        case SessionModel.Near:
            //: Feedback: the answer is right but for a slip.
            return qsTr("Nearly right");
        case SessionModel.Partial:
            //: Feedback: one part of the answer is missing and nothing false was chosen.
            return qsTr("One part is missing");
        default:
            //: Feedback: the answer is wrong; calm, no reproach.
            return qsTr("Not right");
        }
    }

    // When it is met again, and whether it counted.
    function fate(session: SessionModel): string {
        if (session.feedback.comesAgain) {
            //: Feedback: the fact will be asked once more in this session.
            return qsTr("It is asked again later in this session.");
        }
        if (!session.feedback.counted) {
            //: Feedback: the answer does not change when the fact comes back.
            return qsTr("Practice only: this answer does not change when it comes back.");
        }
        if (session.feedback.nextDueDays < 0) {
            return "";
        }
        //: Feedback: in how many days the fact is asked again.
        return qsTr("Comes back in %n days.", "", session.feedback.nextDueDays);
    }
}
