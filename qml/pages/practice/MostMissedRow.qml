import QtQuick
import Shixi.Controls

// A fact, and how often it was missed.
ListRow {
    id: root

    required property string subject
    required property string answer
    required property string section
    required property int misses

    Accessible.name: root.subject
    Accessible.description: root.answer + " " + count.text

    TextBlock {
        width: root.innerWidth
        text: root.subject
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextBlock {
        width: root.innerWidth
        text: root.answer
        font.weight: Font.DemiBold
    }
    TextBlock {
        id: count

        objectName: "worst.count"
        width: root.innerWidth
        //: In the list of what was missed most often: how often, over all time.
        text: qsTr("Missed %n times", "", root.misses)
        font.weight: Font.Medium
    }
    TextBlock {
        width: root.innerWidth
        visible: root.section !== ""
        text: root.section
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
