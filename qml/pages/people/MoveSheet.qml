pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A session goes to the learner whose it was.
Sheet {
    id: root

    required property MovingModel moving
    readonly property int state: root.moving.state
    readonly property bool works: root.state === MovingModel.Moving || root.state === MovingModel.GoingBack

    //: Heading over the question whose answers these were.
    heading: qsTr("That was not me")
    //: Spoken name of the button that closes the question whose answers these were.
    closeText: qsTr("Close")

    TextBlock {
        objectName: "moving.trouble"
        width: root.columnWidth
        visible: root.moving.trouble !== ""
        text: root.state === MovingModel.OnTheWay
            //: When a session could not be moved to the end. %1: what was wrong, a sentence.
            ? qsTr("It is not finished. %1").arg(root.moving.trouble)
            //: When a session could not be moved. %1: what was wrong, a sentence.
            : qsTr("The session stays where it was. %1").arg(root.moving.trouble)
        color: Theme.wrong
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    TextBlock {
        width: root.columnWidth
        visible: root.state === MovingModel.Choosing
        //: Over the names of the other learners.
        text: qsTr("Who was it? The answers go there with their days; here it is as if this session had never been.")
    }
    Repeater {
        model: root.state === MovingModel.Choosing ? root.moving.others : null

        PersonRow {
            id: row

            required property int index
            required property string name

            objectName: "act.moveTo." + row.index
            width: root.columnWidth
            text: row.name
            onClicked: root.moving.moveTo(row.index)
        }
    }
    TextBlock {
        objectName: "moving.says"
        width: root.columnWidth
        visible: root.state !== MovingModel.Choosing
        text: root.works
            //: While a session is moved to another learner.
            ? qsTr("One moment …")
            : root.state === MovingModel.OnTheWay
            //: Where moving a session was cut off. %1: the name of the other learner.
            ? qsTr("A session is on the way between you and %1, and may be counted for both of you until that is finished.").arg(root.moving.toName)
            : root.state === MovingModel.Back
            //: After a session was moved back.
            ? qsTr("It is yours again.")
            //: After a session was moved. %n: answers, %1: a name.
            : qsTr("%n answers are with %1 now.", "", root.moving.answers).arg(root.moving.toName)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    QuietButton {
        objectName: "act.move.again"
        width: root.columnWidth
        visible: root.state === MovingModel.OnTheWay
        //: Button: goes on with moving a session that was cut off.
        text: qsTr("Try again")
        onClicked: root.moving.tryAgain()
    }
    QuietButton {
        objectName: "act.move.undo"
        width: root.columnWidth
        visible: root.state === MovingModel.Moved
        //: Button: brings a session back that was moved to another learner just now.
        text: qsTr("Take it back")
        onClicked: root.moving.goBack()
    }
}
