import QtQuick

// A paragraph with one stretch of it marked. A selection marks it, so that the text stays plain text.
TextEdit {
    id: root

    property int markStart: -1
    property int markLength: 0
    // Selecting says that the text changed.
    property bool marking: false

    readOnly: true
    selectByMouse: false
    activeFocusOnPress: false
    persistentSelection: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.goldSurface
    selectedTextColor: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.textOption

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    function showMark() {
        if (root.marking) {
            return;
        }
        root.marking = true;
        // Not a property bound to both: while they change one after the other it would be that of the last paragraph.
        var end = root.markStart + root.markLength;
        if (root.markStart >= 0 && root.markLength > 0 && end <= root.text.length) {
            root.select(root.markStart, end);
        } else {
            root.deselect();
        }
        root.marking = false;
    }

    onTextChanged: root.showMark()
    onMarkStartChanged: root.showMark()
    onMarkLengthChanged: root.showMark()
    Component.onCompleted: root.showMark()
}
