pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// What is wrong with the question shown: one tap says it; words are for who has some.
Sheet {
    id: root

    required property SessionModel session
    // Somebody has words to add: the field for them stands over the reasons, as a tap on one of those says it all.
    property bool hasWords: false

    function report(reason: int) {
        const words = field.text;
        root.close();
        root.session.report(reason, words);
    }

    //: Heading over the reasons for which a question can be reported.
    heading: qsTr("What is wrong with this question?")
    //: Spoken name of the button that closes the reasons for which a question can be reported.
    closeText: qsTr("Close")
    onAboutToShow: {
        field.text = "";
        root.hasWords = false;
    }

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
    TextButton {
        objectName: "act.report.addWords"
        width: Math.min(implicitWidth, root.columnWidth)
        visible: !root.hasWords
        iconName: "note"
        //: Button over the reasons for which a question can be reported: opens a field for words of one's own.
        text: qsTr("Add your words (optional)")
        onClicked: {
            root.hasWords = true;
            field.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    TextBlock {
        id: label

        width: root.columnWidth
        visible: root.hasWords
        //: Over the field for words to a report; they go with the reason tapped below it then.
        text: qsTr("In your words (optional); then tap a reason")
        font.weight: Font.DemiBold
    }
    TextField {
        id: field

        objectName: "act.report.words"
        width: root.columnWidth
        visible: root.hasWords
        implicitHeight: Math.max(56, field.contentHeight + 24)
        leftPadding: Theme.space
        rightPadding: Theme.space
        maximumLength: 500
        color: Theme.text
        selectionColor: Theme.goldSurface
        selectedTextColor: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        // The reasons come next: what is tapped says which.
        onAccepted: reasons.itemAt(0).forceActiveFocus(Qt.TabFocusReason)

        Accessible.role: Accessible.EditableText
        Accessible.name: label.text

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: field.activeFocus ? Theme.focus : Theme.outlineStrong
            border.width: field.activeFocus ? 2 : 1
        }
    }
    Repeater {
        id: reasons

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
}
