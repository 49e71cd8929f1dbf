import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Which exam: its kind, and what it is drawn from.
Panel {
    id: root

    required property PaperOfferModel offer

    Column {
        width: parent.width
        spacing: Theme.space

        ChoiceBar {
            width: parent.width
            actPrefix: "act.paper.plan"
            //: Spoken: the choice of a kind of exam.
            name: qsTr("Kind of exam")
            choices: root.offer.plans
            current: root.offer.plan
            onPicked: index => root.offer.plan = index
        }
        TextBlock {
            width: parent.width
            text: root.offer.formal
                //: Of a formal exam, before it begins.
                ? qsTr("One attempt. The clock runs on when you leave, and at its end the paper is handed in by itself.")
                //: Of a self-test, before it begins.
                : qsTr("As often as you like. The clock stops when you leave, and you can go on later.")
            color: Theme.textQuiet
        }
        ToggleRow {
            objectName: "act.paper.learntOnly"
            width: parent.width
            visible: !root.offer.formal
            checked: root.offer.learntOnly
            //: A switch before a self-test begins.
            text: qsTr("Only what I have learnt")
            //: Under that switch.
            detail: qsTr("Off: anything of the sets may be asked.")
            onToggled: root.offer.learntOnly = checked
        }
        EntryField {
            id: code

            width: parent.width
            visible: root.offer.formal
            fieldName: "act.paper.code"
            //: Over the field for the code of a formal exam.
            label: qsTr("Code of the exam")
            onTextChanged: root.offer.code = code.text
            Component.onCompleted: code.text = root.offer.code
        }
        TextBlock {
            width: parent.width
            visible: root.offer.formal
            //: Under the field for the code of a formal exam.
            text: qsTr("Whoever has the same sets and types the same code gets the same questions.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
