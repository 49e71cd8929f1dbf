import QtQuick
import Shixi.Controls
import Shixi.Models

// What this is, and where its data stays.
Panel {
    id: root

    required property App app

    signal licencesWanted
    signal firstStepsWanted

    contentItem: Column {
        spacing: 6

        TextBlock {
            width: parent.width
            //: Heading over the version and what the program does with data.
            text: qsTr("About")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            width: parent.width
            //: About. %1: the version of the program, such as 0.1.0.
            text: qsTr("Shixi, version %1").arg(root.app.version)
        }
        TextBlock {
            width: parent.width
            visible: root.app.setTitle !== ""
            //: About. %1: the title of the set of facts that is learnt from.
            text: qsTr("Learning from: %1").arg(root.app.setTitle)
        }
        TextBlock {
            width: parent.width
            visible: root.app.setIsChinese && root.app.settings.languageCode === "en"
            //: About, only where the interface is in English: what is learnt is in Chinese and stays so.
            text: qsTr("The material is in Chinese.")
            color: Theme.textQuiet
        }
        TextBlock {
            width: parent.width
            //: About: nothing is sent anywhere.
            text: qsTr("It works without a network. Your answers and settings stay on this device.")
            color: Theme.textQuiet
        }
        ActionRow {
            objectName: "act.firstSteps"
            width: parent.width
            iconName: "bulb"
            //: Button: shows the introduction of the very first start again.
            text: qsTr("Show the first steps again")
            onClicked: root.firstStepsWanted()
        }
        ActionRow {
            objectName: "act.licences"
            width: parent.width
            iconName: "document"
            //: Button: shows the licences of the program and of what it is made of.
            text: qsTr("Licences")
            onClicked: root.licencesWanted()
        }
    }
}
