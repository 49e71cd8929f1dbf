pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// One paragraph of the text: its number quietly at the side, its facts underlined by how well they are remembered.
Item {
    id: root

    required property int index
    required property string text
    required property int number
    required property int part
    required property bool bookmarked
    required property ReaderModel reader
    required property FactWords words
    required property real gutter
    required property real textX
    required property real textWidth
    readonly property bool heading: root.part !== ParagraphModel.Body
    readonly property int pixelSize: root.part === ParagraphModel.Title ? Theme.textTitle
        : root.part === ParagraphModel.Heading ? Theme.textStem : Math.round(Theme.base * 1.12)
    readonly property int lineHeight: Math.round(root.pixelSize * (root.heading ? 1.45 : 1.7))
    // From the top of a line to its underline.
    readonly property int depth: Math.round(metrics.ascent + root.pixelSize * 0.2)
    // The fact looked at stands here.
    readonly property bool chosen: broken.lines !== "" && root.reader.selected >= broken.firstFact

    signal factAsked(int place)
    signal bookmarkAsked

    height: Math.max(Theme.touchTarget, shape.y + shape.height + Math.round(root.pixelSize * 0.75))

    // The fact at this place among those of the text, which stands here.
    function factItem(place: int): Item {
        return facts.itemAt(place - broken.firstFact);
    }

    ParagraphLayout {
        id: broken

        reader: root.reader
        row: root.index
        width: Math.floor(root.textWidth)
        family: Theme.family
        pixelSize: root.pixelSize
        bold: root.heading
        lineHeight: root.lineHeight
    }
    FontMetrics {
        id: metrics

        font: shape.font
    }
    ParagraphMark {
        x: root.textX - Theme.spaceSmall - width
        y: shape.y + (root.lineHeight - height) / 2
        visible: root.part !== ParagraphModel.Title
        width: Math.max(Theme.touchTarget, root.gutter)
        number: root.number
        bookmarked: root.bookmarked
        place: root.words.place(root.reader.isGuide, root.number)
        onClicked: root.bookmarkAsked()
    }
    Item {
        x: shape.x
        y: shape.y

        Repeater {
            model: root.chosen ? broken.linesOf(root.reader.selected - broken.firstFact) : []

            Rectangle {
                required property rect modelData

                x: modelData.x - 2
                y: modelData.y + 1
                width: modelData.width + 4
                height: modelData.height - 2
                radius: 4
                color: Theme.goldSurface
            }
        }
    }
    TextBlock {
        id: shape

        x: root.textX
        y: root.part === ParagraphModel.Heading ? Theme.spaceLarge : 4
        width: root.textWidth
        text: broken.lines
        wrapMode: Text.NoWrap
        lineHeightMode: Text.FixedHeight
        lineHeight: root.lineHeight
        font.pixelSize: root.pixelSize
        font.weight: root.heading ? Font.Bold : Font.Normal
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
        Accessible.name: root.text

        TapHandler {
            onTapped: eventPoint => root.factAsked(broken.factAt(eventPoint.position.x, eventPoint.position.y))
        }
        HoverHandler {
            cursorShape: broken.factAt(point.position.x, point.position.y) >= 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        }
        MemoryLines {
            model: broken.dueLines
            strength: FactModel.Due
            depth: root.depth
        }
        MemoryLines {
            model: broken.fadingLines
            strength: FactModel.Fading
            depth: root.depth
        }
        MemoryLines {
            model: broken.newLines
            strength: FactModel.New
            depth: root.depth
        }
        Repeater {
            id: facts

            model: broken.factCount

            FactPlace {
                id: fact

                layout: broken
                reader: root.reader
                words: root.words
                onAsked: root.factAsked(fact.place)
            }
        }
    }
}
