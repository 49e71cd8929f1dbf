import QtQuick
import Shixi.Controls
import Shixi.Models

// The paragraph an answer comes from, its words marked.
Sheet {
    id: root

    required property ChallengeModel challenge

    heading: root.challenge.source.title
    //: Spoken name of the button that closes the paragraph.
    closeText: qsTr("Close")

    Passage {
        width: root.columnWidth
        text: root.challenge.source.paragraphText
        markStart: root.challenge.source.evidenceStart
        markLength: root.challenge.source.evidenceLength
    }
    TextBlock {
        width: root.columnWidth
        visible: root.challenge.fact.section !== ""
        text: root.challenge.fact.section
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
