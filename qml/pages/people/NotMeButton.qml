import QtQuick
import Shixi.Controls
import Shixi.Models

// "This was not me", where somebody else learns on this device too.
TextButton {
    id: root

    required property MovingModel moving
    required property string sessionId

    objectName: "act.notMe"
    visible: root.moving.possible && root.sessionId !== ""
    //: Button at a session that is over: somebody else answered.
    text: qsTr("This was not me")
    onClicked: root.moving.choose(root.sessionId)
}
