import QtQuick
import Shixi.Controls
import Shixi.Models

// The usual way, or the one for those who want it large and without haste.
Column {
    id: root

    required property SettingsModel settings

    spacing: Theme.space

    Accessible.role: Accessible.Grouping
    //: Spoken name of the choice between the usual mode and elder mode.
    Accessible.name: qsTr("Mode")

    ChoiceCard {
        objectName: "act.first.standard"
        width: parent.width
        chosen: !root.settings.elder
        //: Choice in the introduction: the usual mode, not elder mode.
        text: qsTr("Standard")
        //: What the usual mode is.
        detail: qsTr("Every page; one tap answers.")
        onClicked: root.settings.elder = false
    }
    ChoiceCard {
        objectName: "act.first.elder"
        width: parent.width
        chosen: root.settings.elder
        //: Choice in the introduction: the mode for elderly people, 长辈版.
        text: qsTr("Elder mode")
        //: What elder mode is.
        detail: qsTr("Large words and few buttons. An answer counts only once you confirm it, and nothing moves on by itself.")
        onClicked: root.settings.elder = true
    }
}
