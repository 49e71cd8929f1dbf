pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Shixi.Controls
import Shixi.Models

// How many options are chosen so far.
TextBlock {
    id: root

    required property SessionModel session
    property int chosen: 0

    //: Under a question with several right options: how many are chosen so far.
    text: qsTr("%n chosen", "", root.chosen)
    color: Theme.textQuiet
    horizontalAlignment: Text.AlignHCenter

    component Counted: QtObject {
        id: counted

        required property bool chosen

        onChosenChanged: root.chosen += counted.chosen ? 1 : -1
        Component.onCompleted: root.chosen += counted.chosen ? 1 : 0
        Component.onDestruction: root.chosen -= counted.chosen ? 1 : 0
    }

    Instantiator {
        model: root.session.options
        delegate: Counted {}
    }
}
