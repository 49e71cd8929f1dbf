import QtQuick
import Shixi.Controls

// A question that a withdrawal note or a new version takes back or corrects. Its words come from strangers.
Rectangle {
    id: root

    required property string stem
    required property string before
    required property string after
    required property bool isWithdrawn
    required property string heldBy

    implicitHeight: column.height + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surfaceQuiet

    SetWords {
        id: say
    }
    Column {
        id: column

        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * Theme.space
        spacing: 4

        Chip {
            width: Math.min(implicitWidth, parent.width)
            text: root.heldBy !== ""
                //: Mark of a question that a note takes back or corrects, but another set has too and goes on to be asked.
                ? qsTr("Stays as it is")
                : root.isWithdrawn
                //: Mark of a question that a note takes back.
                ? qsTr("Withdrawn")
                //: Mark of a question whose right answer a note corrects.
                : qsTr("Corrected")
            color: Theme.goldSurface
            ink: Theme.gold
        }
        TextBlock {
            objectName: "note.stem"
            width: parent.width
            text: root.stem
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        TextBlock {
            objectName: "note.heldBy"
            width: parent.width
            visible: root.heldBy !== ""
            //: Why a note does nothing to a question here. %1: title of another set.
            text: qsTr("“%1” has it too and holds: it is asked as there.").arg(say.brief(root.heldBy))
            color: Theme.textQuiet
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        TextBlock {
            objectName: "note.before"
            width: parent.width
            visible: root.before !== ""
            //: The answer that counted as right so far, of a question that is corrected. %1: that answer.
            text: qsTr("So far: %1").arg(root.before)
            color: Theme.textQuiet
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        TextBlock {
            objectName: "note.after"
            width: parent.width
            visible: root.after !== ""
            //: The answer that is right from now on. %1: that answer.
            text: qsTr("From now on: %1").arg(root.after)
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
