import QtQuick
import Shixi.Controls
import Shixi.Models

// Before what was found out from the learner's answers is put aside.
Sheet {
    id: root

    required property MemoryModel memory

    //: Heading of the question whether things are to come back as for most people again.
    heading: qsTr("Go back to the usual?")
    //: Spoken name of the button that leaves everything as it is.
    closeText: qsTr("Leave it as it is")

    TextBlock {
        width: root.columnWidth
        //: Before things come back as for most people again: what will happen.
        text: qsTr("Things then come back as fits most people, and nothing is adjusted until you ask for it. Your answers stay as they are.")
    }
    PrimaryButton {
        objectName: "act.memory.usual.yes"
        width: root.columnWidth
        //: Button: things come back as for most people from now on.
        text: qsTr("Go back")
        onClicked: {
            root.memory.forgetTraining();
            root.close();
        }
    }
    QuietButton {
        objectName: "act.memory.usual.no"
        width: root.columnWidth
        text: qsTr("Leave it as it is")
        onClicked: root.close()
    }
}
