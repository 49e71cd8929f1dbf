import QtQuick
import Shixi.Controls
import Shixi.Models

// One level: the figure, a bar, and the rest in words.
Column {
    id: root

    required property masteryFigures figures
    required property string heading
    property bool leading: false

    spacing: Theme.spaceSmall

    // Numbers and words of their own size on one line; where they do not fit, below each other.
    Item {
        id: line

        readonly property real headingWidth: Math.ceil(natural.advanceWidth) + 1
        readonly property bool beside: line.headingWidth + Theme.space + figure.implicitWidth <= line.width

        readonly property real tallest: Math.max(heading.height, figure.height)

        width: root.width
        height: line.beside ? line.tallest : heading.height + Theme.spaceSmall + figure.height

        TextMetrics {
            id: natural

            text: root.heading
            font: heading.font
        }
        TextBlock {
            id: heading

            y: line.beside ? (line.tallest - height) / 2 : 0
            width: Math.min(line.headingWidth, line.width)
            text: root.heading
            font.pixelSize: root.leading ? Theme.textHeading : Theme.textBody
            font.weight: Font.Bold
        }
        TextBlock {
            id: figure

            x: line.beside ? heading.width + Theme.space : 0
            y: line.beside ? (line.tallest - height) / 2 : heading.height + Theme.spaceSmall
            //: On Scores. %1: facts mastered, %2: facts in all.
            text: qsTr("%1/%2").arg(root.figures.mastered).arg(root.figures.facts)
            color: root.leading ? Theme.brand : Theme.text
            font.pixelSize: root.leading ? Theme.textFigure : Theme.textHeading
            font.weight: Font.Bold
            lineHeight: 1
        }
    }
    ShareBar {
        width: root.width
        solid: root.figures.facts > 0 ? root.figures.mastered / root.figures.facts : 0
        hollow: root.figures.facts > 0 ? root.figures.learning / root.figures.facts : 0
        name: root.heading + ": " + figure.text + ", " + words.text
    }
    TextBlock {
        id: words

        width: root.width
        text: root.figures.learning + root.figures.fresh === 0
            //: On Scores, under "38/38": every one of the facts is mastered.
            ? qsTr("All of them are mastered.")
            //: On Scores, under "31/38" mastered. %1: facts begun and not mastered yet, %2: facts not begun.
            : qsTr("%1 more on the way · %2 not begun").arg(root.figures.learning).arg(root.figures.fresh)
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
