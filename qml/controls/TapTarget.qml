import QtQuick
import QtQuick.Controls.Basic

// What every button shares: size, keys, the accessible press (which Qt Quick Controls 6.4 does not send) and the ring.
AbstractButton {
    id: root

    property string hint: ""
    // How it is drawn; told apart from how it is, so that a gallery can show every state at once.
    property bool litUp: root.hovered
    property bool ringed: root.visualFocus
    // Of Accessible.checked: when a screen reader comes, Qt Quick Controls 6.4 writes its own over that; the role it takes
    // from checkable, whatever Accessible.role says.
    property bool spokenChecked: root.checked

    implicitWidth: Math.max(Theme.touchTarget, root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true

    font.family: Theme.family
    font.pixelSize: Theme.textBody

    Accessible.role: Accessible.Button
    Accessible.checkable: root.checkable
    Accessible.checked: root.spokenChecked
    Accessible.name: root.text
    Accessible.description: root.hint
    Accessible.onPressAction: root.act()
    Accessible.onCheckedChanged: {
        if (root.Accessible.checked !== root.spokenChecked) {
            root.Accessible.checked = Qt.binding(() => root.spokenChecked);
        }
    }

    // What a press by mouse does; AbstractButton.click() is not in Qt 6.4.
    function act() {
        if (!root.enabled) {
            return;
        }
        if (root.checkable) {
            root.toggle();
            root.toggled();
        }
        root.clicked();
    }

    // A key that is held is one press.
    function enter(held: bool) {
        if (!held || root.autoRepeat) {
            root.act();
        }
    }

    Keys.onReturnPressed: event => root.enter(event.isAutoRepeat)
    Keys.onEnterPressed: event => root.enter(event.isAutoRepeat)

    HoverHandler {
        cursorShape: root.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
}
