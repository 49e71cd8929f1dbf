pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Where nothing is shown: what can be looked for, or what to try when nothing was found.
Scroller {
    id: root

    required property SearchModel search
    required property int margin
    readonly property bool nothing: root.search.state === SearchModel.Nothing

    signal picked(string example)

    // What was typed stands in the field as a whole.
    function brief(words: string): string {
        return words.length > 20 ? words.slice(0, 18) + "…" : words;
    }

    contentHeight: column.height + column.y + Theme.gap

    Column {
        id: column

        x: (root.width - width) / 2
        y: Theme.spaceLarge
        width: Math.min(Theme.columnWidth, root.width - 2 * root.margin)
        spacing: Theme.space

        TextBlock {
            id: heading

            width: parent.width
            text: root.nothing
                //: Heading on the Search page, nothing was found. %1: what was looked for.
                ? qsTr("Nothing holds “%1”").arg(root.brief(root.search.searched))
                //: Heading on the Search page before anything was typed.
                : qsTr("What are you looking for?")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            Accessible.role: root.nothing ? Accessible.AlertMessage : Accessible.Heading
            Accessible.name: heading.text
        }
        TextBlock {
            width: parent.width
            text: root.nothing
                //: On the Search page where nothing was found: what to try.
                ? qsTr("Try fewer characters, or one word instead of several: every word has to be there. The first letters of the pinyin find it too.")
                //: On the Search page before anything was typed: how searching works.
                : qsTr("One character is enough. Traditional and simplified characters are the same, and Latin letters are read as pinyin, whole or first letters only.")
            color: Theme.textQuiet
        }
        TextBlock {
            width: parent.width
            visible: examples.count > 0
            topPadding: Theme.spaceSmall
            //: On the Search page, over three words of this set to try.
            text: qsTr("For example")
            font.weight: Font.Medium
        }
        Flow {
            width: parent.width
            spacing: Theme.spaceSmall

            Repeater {
                id: examples

                model: root.search.examples

                QuietButton {
                    required property string modelData
                    required property int index

                    objectName: "act.example." + index
                    width: Math.min(implicitWidth, column.width)
                    text: modelData
                    //: Spoken beside an example on the Search page: what pressing it does.
                    hint: qsTr("Searches for it")
                    onClicked: root.picked(modelData)
                }
            }
        }
    }
}
