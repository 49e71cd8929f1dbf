import QtQuick
import Shixi.Controls
import Shixi.Models

// Over a group of results: what they are and how many were found.
Item {
    id: root

    required property SearchModel search
    required property int group

    implicitHeight: words.height + Theme.space + Theme.spaceSmall

    TextBlock {
        id: words

        y: Theme.space
        width: root.width
        text: root.group === FoundModel.Facts
            //: Heading over the %n facts found by a search.
            ? qsTr("Facts (%n)", "", root.search.facts)
            : root.group === FoundModel.Questions
            //: Heading over the %n questions found by a search.
            ? qsTr("Questions (%n)", "", root.search.questions)
            //: Heading over the %n paragraphs of the text found by a search.
            : qsTr("Text (%n)", "", root.search.paragraphs)
        font.pixelSize: Theme.textHeading
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: words.text
    }
}
