pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Two sides: one of each is pressed, and they carry each other's sign. Beside each other where the words have room.
Column {
    id: root

    required property Pairing pairing
    required property bool asking // else it is marked
    readonly property real half: (root.width - Theme.gap) / 2
    readonly property real inLine: Math.floor((root.half - 5.5 * Theme.textBody) / Theme.textOption)
    readonly property bool beside: Math.max(root.pairing.lefts.longest, root.pairing.rights.longest) <= 3 * root.inLine
    readonly property real sideWidth: root.beside ? root.half : root.width

    spacing: Theme.space

    // What a screen reader says of one half.
    function spoken(sign: string, text: string, partnerSign: string, partnerText: string, held: bool): string {
        if (partnerText !== "") {
            //: Spoken name of an item that is joined with another. %1, %3: the number or letter of each, %2, %4: the words.
            return qsTr("%1 %2 – %3 %4").arg(sign).arg(text).arg(partnerSign).arg(partnerText);
        }
        //: Spoken name of an item that was pressed and waits for its other half. %1: its number or letter, %2: its words.
        return held ? qsTr("%1 %2, waits for its other half").arg(sign).arg(text) : sign + " " + text;
    }
    function hint(joined: bool): string {
        return !root.asking ? "" : joined
            //: Spoken after an item that is joined with another.
            ? qsTr("Press to part them")
            //: Spoken after an item that is not joined yet.
            : qsTr("Press, then press what belongs to it");
    }
    // `sign` and `text` are of what it belongs to.
    function note(mark: int, sign: string, text: string): string {
        return mark === OptionModel.Right
            //: Under a pair that is right.
            ? qsTr("Right")
            //: Under a pair that is wrong. %1: the letter, %2: the words of what it belongs to.
            : mark === OptionModel.Wrong ? qsTr("Not this: it belongs to %1 %2").arg(sign).arg(text) : "";
    }

    TextBlock {
        width: root.width
        visible: root.asking
        //: Over the two sides of a matching question.
        text: qsTr("Tap one of each side to join them; one is left over")
        color: Theme.textQuiet
    }
    Grid {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Column {
            width: root.sideWidth
            spacing: Theme.spaceSmall

            Repeater {
                model: root.pairing.lefts

                MatchRow {
                    id: left

                    required property int index
                    required property string partnerText
                    required property string rightSign
                    required property string rightText
                    required sign
                    required text
                    required held
                    required partnerSign
                    required mark

                    objectName: "act.left." + left.index
                    width: root.sideWidth
                    enabled: root.asking
                    hint: root.hint(left.joined)
                    note: root.note(left.mark, left.rightSign, left.rightText)
                    onClicked: root.pairing.pressLeft(left.index)
                    Accessible.name: root.spoken(left.sign, left.text, left.partnerSign, left.partnerText, left.held)
                        + (left.note === "" ? "" : " " + left.note)
                }
            }
        }
        Column {
            width: root.sideWidth
            spacing: Theme.spaceSmall

            Repeater {
                model: root.pairing.rights

                MatchRow {
                    id: right

                    required property int index
                    required property string partnerText
                    required sign
                    required text
                    required held
                    required partnerSign

                    objectName: "act.right." + right.index
                    width: root.sideWidth
                    enabled: root.asking
                    hint: root.hint(right.joined)
                    onClicked: root.pairing.pressRight(right.index)
                    Accessible.name: root.spoken(right.sign, right.text, right.partnerSign, right.partnerText, right.held)
                }
            }
        }
    }
}
