import QtQuick
import Shixi.Controls

// One fact starred.
ListRow {
    id: root

    required property int index
    required property string subject
    required property string answer
    required property string section
    required property bool starred
    required property bool atKeyboard

    signal toggled

    Accessible.name: root.subject
    Accessible.description: root.answer

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
        width: root.innerWidth
        visible: root.section !== ""
        text: root.section
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextButton {
        objectName: "act.star." + root.index
        x: -Theme.space
        width: Math.min(implicitWidth, root.innerWidth + 2 * Theme.space)
        focusPolicy: root.atKeyboard || activeFocus ? Qt.TabFocus : Qt.NoFocus
        iconName: root.starred ? "star-full" : "star"
        text: root.starred
            //: Button beside a fact starred: takes its star away.
            ? qsTr("Take the star away")
            //: Button beside a fact whose star was just taken away: stars it again.
            : qsTr("Star again")
        onClicked: root.toggled()
    }
}
