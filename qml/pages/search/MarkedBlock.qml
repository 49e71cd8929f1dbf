import QtQuick
import Shixi.Controls

// Plain text with stretches of it marked: a marker behind the words and a line under them, so that it is not colour
// alone.
Item {
    id: root

    required property string text
    // Start and length of each stretch in turn.
    required property list<int> marks
    property alias color: words.color
    property alias font: words.font
    // The stretches as they lie on the lines.
    property list<rect> places

    implicitHeight: words.implicitHeight

    function show() {
        var found = [];
        for (var index = 0; index + 1 < root.marks.length; index += 2) {
            root.addLines(found, root.marks[index], root.marks[index] + root.marks[index + 1]);
        }
        root.places = found;
    }
    // A stretch may run over several lines.
    function addLines(found: var, start: int, end: int) {
        var first = start;
        while (first < end && end <= words.length) {
            var last = first;
            var top = words.positionToRectangle(first);
            while (last + 1 < end && words.positionToRectangle(last + 1).y === top.y) {
                ++last;
            }
            var after = words.positionToRectangle(last + 1);
            var right = after.y === top.y ? after.x
                : words.positionToRectangle(last).x + metrics.advanceWidth(words.text.charAt(last));
            found.push(Qt.rect(top.x, top.y, right - top.x, top.height));
            first = last + 1;
        }
    }
    function showSoon() {
        root.show();
        laidOut.restart();
    }

    onMarksChanged: root.showSoon()
    onWidthChanged: root.showSoon()
    Component.onCompleted: root.showSoon()

    // The lines lie where they stay only with the next frame.
    Timer {
        id: laidOut

        interval: 0
        onTriggered: root.show()
    }
    FontMetrics {
        id: metrics

        font: words.font
    }
    Repeater {
        model: root.places

        Rectangle {
            required property rect modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            radius: 3
            color: Theme.goldSurface

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(2, Math.round(1.6 * Theme.textScale))
                color: Theme.goldLine
            }
        }
    }
    TextEdit {
        id: words

        width: root.width
        text: root.text
        readOnly: true
        enabled: false // presses are for what it stands on
        activeFocusOnPress: false
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        color: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.textBody
        onContentSizeChanged: root.showSoon()
        onTextChanged: root.showSoon()

        Accessible.ignored: true
    }
}
