pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A typed answer against the right one: what is missing is underlined, what is too much struck out, and words below say both.
Column {
    id: root

    required property SessionModel session
    readonly property DifferenceModel difference: root.session.answering.typing.difference
    readonly property string words: root.inWords(root.difference.missing, root.difference.extra)

    visible: root.difference.count > 0
    spacing: 4

    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    function inWords(missing: string, extra: string): string {
        //: After a typed answer that was not right. %1: characters that are missing in it.
        const left = missing === "" ? "" : qsTr("Missing: %1.").arg(missing);
        //: After a typed answer that was not right. %1: characters that do not belong in it.
        const over = extra === "" ? "" : qsTr("Too much: %1.").arg(extra);
        return left === "" || over === "" ? left + over
            //: Two short sentences after each other; %1: what is missing, %2: what is too much.
            : qsTr("%1 %2").arg(left).arg(over);
    }

    Flow {
        objectName: "difference.pieces"
        width: root.width

        Repeater {
            model: root.difference

            TextBlock {
                id: piece

                required property int kind
                required text

                readonly property bool missing: piece.kind === DifferenceModel.Missing
                readonly property bool extra: piece.kind === DifferenceModel.Extra

                width: Math.min(implicitWidth, root.width)
                color: piece.missing ? Theme.right : piece.extra ? Theme.wrong : Theme.text
                font.pixelSize: Theme.textStem
                font.underline: piece.missing
                font.strikeout: piece.extra
                font.weight: piece.missing ? Font.Bold : Font.Normal
                Accessible.ignored: true
            }
        }
    }
    TextBlock {
        objectName: "difference.words"
        width: root.width
        text: root.words
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true
    }
}
