import QtQuick
import Shixi.Controls

// What else can be done, at any time.
Grid {
    id: root

    property int missed: 0
    readonly property int shownCount: root.missed > 0 ? 3 : 2
    readonly property bool beside: root.width >= root.shownCount * Theme.textBody * 6
    readonly property real each: root.beside ? (root.width - (root.shownCount - 1) * root.spacing) / root.shownCount : root.width
    readonly property real tallest: Math.max(read.implicitHeight, practise.implicitHeight, wrong.implicitHeight)

    signal toStudy
    signal toPractice
    signal toMissed

    columns: root.beside ? root.shownCount : 1
    spacing: Theme.space

    QuietButton {
        id: wrong

        objectName: "act.toMissed"
        width: root.each
        height: root.beside ? root.tallest : implicitHeight
        visible: root.missed > 0
        //: Button on Today: to the wrong-answer book, with %n facts in it.
        text: qsTr("Go over %n missed", "", root.missed)
        onClicked: root.toMissed()
    }
    QuietButton {
        id: practise

        objectName: "act.toPractice"
        width: root.each
        height: root.beside ? root.tallest : implicitHeight
        //: Button on Today: to the page for extra practice.
        text: qsTr("Practise")
        onClicked: root.toPractice()
    }
    QuietButton {
        id: read

        objectName: "act.toStudy"
        width: root.each
        height: root.beside ? root.tallest : implicitHeight
        //: Button on Today: to the page where the text is read.
        text: qsTr("Read the text")
        onClicked: root.toStudy()
    }
}
