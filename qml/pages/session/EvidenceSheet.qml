import QtQuick
import Shixi.Controls
import Shixi.Models

// The paragraph an answer comes from, its words marked.
Sheet {
    id: root

    required property SessionModel session

    heading: root.session.source.title
    //: Spoken name of the button that closes the paragraph.
    closeText: qsTr("Close")

    Passage {
        width: root.columnWidth
        text: root.session.source.paragraphText
        markStart: root.session.source.evidenceStart
        markLength: root.session.source.evidenceLength
    }
    SourceLine {
        width: root.columnWidth
        session: root.session
    }
    TextBlock {
        width: root.columnWidth
        visible: root.session.fact.section !== ""
        text: root.session.fact.section
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
