import QtQuick
import Shixi.Controls

// A fact that may have changed says of when it is.
TextBlock {
    id: root

    required property string asOf

    visible: root.asOf !== ""
    //: Beside a fact that may have changed since. %1: the date it was true, as it stands in the set.
    text: qsTr("As of %1").arg(root.asOf)
    color: Theme.textQuiet
    font.pixelSize: Theme.textSmall
}
