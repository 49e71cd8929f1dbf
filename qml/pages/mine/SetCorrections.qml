pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The questions whose right answer an update corrects: what it was, what it is.
Column {
    id: root

    required property SetOffer offer

    spacing: Theme.spaceSmall

    GroupHeading {
        width: root.width
        //: Over the questions that have another right answer in an update of a set.
        text: qsTr("Corrected answers")
    }
    Repeater {
        model: root.offer.corrections

        NoteLine {
            width: root.width
        }
    }
    TextBlock {
        objectName: "offer.moreCorrections"
        width: root.width
        visible: root.offer.moreCorrections > 0
        //: Under the first of many corrected answers. %n: corrected answers that are not listed.
        text: qsTr("And %n more corrected answers", "", root.offer.moreCorrections)
        color: Theme.textQuiet
    }
}
