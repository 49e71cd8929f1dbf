pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// What is wrong with the question shown: one tap says it; words are for who has some.
Sheet {
    id: root

    required property SessionModel session

    function report(reason: int) {
        const words = field.text;
        root.close();
        root.session.report(reason, words);
    }

    //: Heading over the reasons for which a question can be reported.
    heading: qsTr("What is wrong with this question?")
    //: Spoken name of the button that closes the reasons for which a question can be reported.
    closeText: qsTr("Close")
    onAboutToShow: field.text = ""

    ReportWords {
        id: words
    }
    TextBlock {
        width: root.columnWidth
        //: Under the heading "What is wrong with this question?".
        text: qsTr("It will not be asked again, and an answer just given does not count. The note stays on this device until you send it.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    Repeater {
        model: [ReportsModel.WrongAnswer, ReportsModel.OtherThanSource, ReportsModel.Unclear, ReportsModel.Typo]

        ActionRow {
            id: row

            required property int modelData

            objectName: "act.report." + row.modelData
            width: root.columnWidth
            iconName: "flag"
            text: words.reason(row.modelData)
            onClicked: root.report(row.modelData)
        }
    }
    TextBlock {
        id: label

        width: root.columnWidth
        //: Over the field for words to a report; they are sent with the reason tapped then.
        text: qsTr("In your words (optional), before you tap a reason")
        font.weight: Font.DemiBold
    }
    TextField {
        id: field

        objectName: "act.report.words"
        width: root.columnWidth
        implicitHeight: Math.max(56, field.contentHeight + 24)
        leftPadding: Theme.space
        rightPadding: Theme.space
        maximumLength: 500
        color: Theme.text
        selectionColor: Theme.goldSurface
        selectedTextColor: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textBody

        Accessible.role: Accessible.EditableText
        Accessible.name: label.text

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: field.activeFocus ? Theme.focus : Theme.outlineStrong
            border.width: field.activeFocus ? 2 : 1
        }
    }
}
