import QtQuick
import Shixi.Controls

// A quiet word on what is missed again and again: asking once more helps little.
Panel {
    id: root

    //: On a fact that was missed many times.
    readonly property string heading: qsTr("Missed again and again")
    //: Advice on a fact that was missed many times.
    readonly property string advice: qsTr("Read its passage once more, write a note in your own words, or pause it for a while.")

    padding: Theme.spaceLarge
    fill: Theme.surfaceQuiet
    edge: Theme.surfaceQuiet

    contentItem: Column {
        spacing: 4

        TextBlock {
            width: parent.width
            text: root.heading
            font.weight: Font.DemiBold
        }
        TextBlock {
            objectName: "fact.leech"
            width: parent.width
            text: root.advice
            font.pixelSize: Theme.textSmall
        }
    }
}
