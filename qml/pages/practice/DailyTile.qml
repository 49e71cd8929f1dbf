import QtQuick
import Shixi.Models

// The quiz of a day of one set: begun, gone on with, or what it came to.
WayTile {
    id: root

    required property int index
    required property string title
    required property string code
    required property int version
    required property int questions
    required property int answered
    required property int rightCount
    required property int standing
    // There are several sets, so that each says its own.
    required property bool named

    function where(): string {
        if (root.standing === DailyModel.Done) {
            //: On Practice: the quiz of the day is done. %1: questions right, %2: questions.
            return qsTr("Done today: %1 of %2 right").arg(root.rightCount).arg(root.questions);
        }
        return root.standing === DailyModel.Begun
            //: On Practice: the quiz of the day was begun. %1: questions answered, %2: questions.
            ? qsTr("Left half done: %1 of %2 answered").arg(root.answered).arg(root.questions)
            //: On Practice: what the quiz of the day is. %n: questions.
            : qsTr("%n questions, the same for everybody today", "", root.questions);
    }

    objectName: "act.daily." + root.index
    iconName: root.standing === DailyModel.Done ? "check" : "calendar"
    //: On Practice: a few questions, the same for everybody on a day. %1: the set they are from.
    text: root.named ? qsTr("Daily quiz · %1").arg(root.title)
        //: On Practice: a few questions, the same for everybody on a day.
        : qsTr("Daily quiz")
    //: On Practice, of the quiz of a day. %1: how far it is; %2: a code of four signs: whoever has the same one is asked the same; %3: number of the set's version.
    detail: qsTr("%1\nCode %2 · version %3").arg(root.where()).arg(root.code).arg(root.version)
}
