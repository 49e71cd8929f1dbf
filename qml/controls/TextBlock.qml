import QtQuick

// Every word on a page: plain text, our family, whole lines. Screen readers read it, but on a button the button's name.
Text {
    id: root

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    lineHeight: 1.08

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    function isOnButton(): bool {
        var around = root.parent;
        while (around && !(around as TapTarget)) {
            around = around.parent;
        }
        return around !== null;
    }

    Component.onCompleted: {
        if (root.isOnButton()) {
            root.Accessible.ignored = true;
        }
    }
}
