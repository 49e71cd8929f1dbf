import QtQuick
import Shixi.Controls
import Shixi.Models

// The way for those who want it large and without haste.
Panel {
    id: root

    required property SettingsModel settings

    contentItem: ToggleRow {
        objectName: "act.elder"
        //: Setting: a mode with large words, few buttons, and no haste.
        text: qsTr("Elder mode")
        //: Explains the setting "Elder mode".
        detail: qsTr("Large words, a plain home page, and nothing goes on by itself.")
        checked: root.settings.elder
        onToggled: root.settings.elder = checked
    }
}
