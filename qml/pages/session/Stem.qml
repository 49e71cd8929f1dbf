import QtQuick
import Shixi.Controls
import Shixi.Models

// The question's words; a blank in them is filled with what was put there: marked where it is one, else in brackets.
Passage {
    id: root

    required property string stem
    required property Answering answering
    property color markColor: Theme.goldSurface
    readonly property string blank: "____"
    readonly property bool hasBlank: root.stem.includes(root.blank)

    text: root.filled(root.stem, root.answering.pieces.filledCount)
    font.pixelSize: Theme.textStem
    font.weight: Font.Bold
    selectionColor: root.markColor
    markStart: root.hasBlank && root.answering.blanks === 1 ? root.stem.indexOf(root.blank) : -1
    markLength: root.hasBlank && root.answering.pieces.filledCount === 1 ? root.answering.pieces.textAt(0).length : 0

    Accessible.role: Accessible.Heading

    // `count` says when to look again.
    function filled(stem: string, count: int): string {
        var parts = stem.split(root.blank);
        var result = parts[0];
        for (var index = 1; index < parts.length; ++index) {
            var words = count > 0 ? root.answering.pieces.textAt(index - 1) : "";
            result += (words === "" ? root.blank : root.answering.blanks > 1 ? "【" + words + "】" : words) + parts[index];
        }
        return result;
    }
}
