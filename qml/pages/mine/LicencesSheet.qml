pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Under what terms this and what it is made of may be used. The texts are the originals, in English.
Sheet {
    id: root

    required property string notice
    required property string licence

    //: Heading over the licences.
    heading: qsTr("Licences")
    //: Spoken name of the button that closes the licences.
    closeText: qsTr("Close")

    component Words: TextEdit {
        width: root.columnWidth
        readOnly: true
        selectByMouse: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        color: Theme.text
        selectionColor: Theme.goldSurface
        selectedTextColor: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Words {
        objectName: "licences.notice"
        text: root.notice
    }
    GroupHeading {
        width: root.columnWidth
        text: "Apache License 2.0"
    }
    Words {
        objectName: "licences.licence"
        text: root.licence
    }
}
