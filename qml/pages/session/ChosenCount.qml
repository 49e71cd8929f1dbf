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

    Instantiator {
        model: root.session.options
        delegate: QtObject {
            id: counted

            required property bool chosen
            property bool known: false

            function count() {
                if (counted.chosen !== counted.known) {
                    root.chosen += counted.chosen ? 1 : -1;
                    counted.known = counted.chosen;
                }
            }

            onChosenChanged: counted.count()
            Component.onCompleted: counted.count()
            Component.onDestruction: root.chosen -= counted.known ? 1 : 0
        }
    }
}
