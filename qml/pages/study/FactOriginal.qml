import QtQuick
import Shixi.Controls
import Shixi.Models

// Where the article itself tells a fact: its paragraph, the words marked.
Column {
    id: root

    required property FactModel fact
    required property FactWords words

    spacing: Theme.spaceSmall

    TextBlock {
        id: place

        width: root.width
        text: root.words.place(false, root.fact.original.paragraphNumber)
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: place.text
    }
    Passage {
        objectName: "fact.original"
        width: root.width
        text: root.fact.original.paragraphText
        markStart: root.fact.original.evidenceStart
        markLength: root.fact.original.evidenceLength
    }
}
