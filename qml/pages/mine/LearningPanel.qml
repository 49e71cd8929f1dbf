import QtQuick
import Shixi.Controls
import Shixi.Models

// How much is learnt, and how answering goes.
Panel {
    id: root

    required property SettingsModel settings

    contentItem: Column {
        spacing: Theme.space

        GroupHeading {
            width: parent.width
            topPadding: 0
            //: Setting: how many of the facts are to be learnt.
            text: qsTr("How much to learn")
        }
        ChoiceBar {
            width: parent.width
            actPrefix: "act.levels"
            name: qsTr("How much to learn")
            choices: [
                //: Choice for how much to learn: only the facts that must be known.
                qsTr("Core"),
                //: Choice for how much to learn: the facts that must be known and those good to know.
                qsTr("Core and useful"),
                //: Choice for how much to learn: all facts, details too.
                qsTr("Everything")
            ]
            current: root.settings.levels
            onPicked: index => root.settings.levels = index
        }
        TextBlock {
            width: parent.width
            //: Explains the setting "How much to learn".
            text: qsTr("It holds for facts not begun yet; what you learnt stays and comes back.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        ToggleRow {
            objectName: "act.autoAdvance"
            width: parent.width
            //: Setting: a right answer goes on to the next question without a tap.
            text: qsTr("Go on by itself")
            //: Explains the setting "Go on by itself".
            detail: qsTr("After a right answer the next question comes by itself, except on new facts; any touch stops it. Off at the largest text sizes and with a screen reader.")
            checked: root.settings.autoAdvance
            onToggled: root.settings.autoAdvance = checked
        }
        ToggleRow {
            objectName: "act.typing"
            width: parent.width
            //: Setting: some answers are to be typed on the keyboard instead of said and ticked.
            text: qsTr("Type short answers")
            //: Explains the setting "Type short answers".
            detail: qsTr("Numbers, dates and short terms that you know well are asked to be typed. Otherwise you say them and check yourself.")
            checked: root.settings.typing
            onToggled: root.settings.typing = checked
        }
        ToggleRow {
            objectName: "act.tellSure"
            width: parent.width
            //: Setting: before an answer is judged, the learner says how sure.
            text: qsTr("Say how sure you are")
            //: Explains the setting "Say how sure you are".
            detail: qsTr("One more tap before each answer is judged. What you were sure of and got wrong comes first at the end, and Scores shows how well you know what you know.")
            checked: root.settings.tellSure
            onToggled: root.settings.tellSure = checked
        }
        ToggleRow {
            objectName: "act.points"
            width: parent.width
            //: Setting: learning points are shown.
            text: qsTr("Show learning points")
            //: Explains the setting "Show learning points".
            detail: qsTr("One for the first right answer of a day to a fact, one for what leaves the wrong-answer book. They change nothing else.")
            checked: root.settings.points
            onToggled: root.settings.points = checked
        }
    }
}
