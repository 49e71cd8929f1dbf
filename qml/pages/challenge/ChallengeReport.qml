pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What is wrong with the question answered: one tap says it.
Sheet {
    id: root

    required property ChallengeModel challenge

    //: Heading over the reasons for which a question can be reported.
    heading: qsTr("What is wrong with this question?")
    //: Spoken name of the button that closes the reasons for which a question can be reported.
    closeText: qsTr("Close")

    ReportWords {
        id: words
    }
    TextBlock {
        width: root.columnWidth
        //: Under the heading "What is wrong with this question?" in a challenge.
        text: qsTr("It will not be asked again, and your answer to it does not count: a life it cost comes back. The note stays on this device until you send it.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    Repeater {
        model: [ReportsModel.WrongAnswer, ReportsModel.OtherThanSource, ReportsModel.Unclear, ReportsModel.Typo]

        ActionRow {
            id: row

            required property int modelData

            objectName: "act.challenge.report." + row.modelData
            width: root.columnWidth
            iconName: "flag"
            text: words.reason(row.modelData)
            onClicked: {
                root.close();
                root.challenge.report(row.modelData);
            }
        }
    }
}
