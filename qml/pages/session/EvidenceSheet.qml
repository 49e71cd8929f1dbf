import QtQuick
import Shixi.Controls
import Shixi.Models

// The paragraph an answer comes from, its words marked.
Sheet {
    id: root

    required property SessionModel session

    heading: root.session.sourceTitle
    //: Spoken name of the button that closes the paragraph.
    closeText: qsTr("Close")

    Passage {
        width: parent?.width ?? 0
        text: root.session.paragraphText
        markStart: root.session.evidenceStart
        markLength: root.session.evidenceLength
    }
    SourceLine {
        width: parent?.width ?? 0
        session: root.session
    }
    TextBlock {
        width: parent?.width ?? 0
        visible: root.session.section !== ""
        text: root.session.section
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
