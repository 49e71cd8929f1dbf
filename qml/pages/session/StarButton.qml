import QtQuick
import Shixi.Controls
import Shixi.Models

// Keeps the fact of the step among the starred ones, or no more.
TextButton {
    id: root

    required property SessionModel session

    objectName: "act.star"
    visible: root.session.canStar
    iconName: root.session.starred ? "star-full" : "star"
    text: root.session.starred
        //: Button beside a fact that is starred; pressing takes the star away.
        ? qsTr("Starred")
        //: Button beside a fact: keeps it among the starred ones.
        : qsTr("Star")
    checkable: true
    spokenChecked: root.session.starred
    Accessible.onToggleAction: root.act()
    onClicked: root.session.toggleStar()
}
