pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What can be changed about when a fact is asked, and what was changed.
Column {
    id: root

    required property ReaderModel reader
    required property FactWords words
    readonly property FactModel fact: root.reader.fact
    // Another day can be chosen for what was asked before.
    readonly property bool movable: root.fact.hasDue && !root.fact.suspended

    spacing: Theme.spaceSmall

    Rectangle {
        width: root.width
        height: done.height + 2 * Theme.space
        visible: root.fact.done !== FactModel.Nothing && !root.fact.begunAnew
        radius: Theme.radius
        color: Theme.surfaceQuiet

        Accessible.role: Accessible.AlertMessage
        Accessible.name: done.text

        TextBlock {
            id: done

            objectName: "fact.done"
            x: Theme.space
            y: Theme.space
            width: parent.width - 2 * x
            text: root.words.done(root.fact)
            font.pixelSize: Theme.textSmall
        }
    }
    ToggleRow {
        objectName: "act.fact.bury"
        width: root.width
        visible: !root.fact.suspended && (root.fact.buried || !root.fact.hasDue || root.fact.dueInDays <= 0)
        //: Switch on one fact: it is not asked today.
        text: qsTr("Not today")
        //: Under the switch “Not today”.
        detail: qsTr("From tomorrow it is asked as usual.")
        checked: root.fact.buried
        onToggled: root.reader.setBuried(checked)
    }
    TextBlock {
        id: again

        width: root.width
        topPadding: Theme.spaceSmall
        visible: root.movable
        //: Over “Tomorrow”, “In a week”, “In a month”: buttons that choose when a fact is asked next.
        text: qsTr("Ask it again")
        font.weight: Font.Medium
    }
    Flow {
        width: root.width
        visible: root.movable
        spacing: Theme.spaceSmall

        Accessible.role: Accessible.Grouping
        Accessible.name: again.text

        Repeater {
            // By numbers: in another language the buttons stay the same, and keep the keyboard.
            model: [1, 7, 30]

            QuietButton {
                required property int modelData

                objectName: "act.fact.again." + modelData
                width: Math.min(implicitWidth, root.width)
                text: modelData === 1
                    //: Button on a fact, under “Ask it again”.
                    ? qsTr("Tomorrow")
                    : modelData === 7
                        //: Button on a fact, under “Ask it again”.
                        ? qsTr("In a week")
                        //: Button on a fact, under “Ask it again”: in thirty days.
                        : qsTr("In a month")
                //: Spoken name of a button that chooses when a fact is asked next. %1: "Tomorrow", "In a week".
                Accessible.name: qsTr("Ask it again: %1").arg(text)
                onClicked: root.reader.askAgainIn(modelData)
            }
        }
    }
    ToggleRow {
        objectName: "act.fact.suspend"
        width: root.width
        //: Switch on one fact: it is not asked until the switch is off again.
        text: qsTr("Pause this fact")
        //: Under the switch “Pause this fact”.
        detail: qsTr("It stays in the text and is left out of Today and Practice.")
        checked: root.fact.suspended
        onToggled: root.reader.setSuspended(checked)
    }
    FactAnew {
        width: root.width
        visible: root.fact.begunAnew || root.fact.hasDue
        reader: root.reader
    }
}
