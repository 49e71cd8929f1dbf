import QtQuick
import Shixi.Controls
import Shixi.Models

// A fact at first meeting: what it says, and the paragraph it stands in.
Column {
    id: root

    required property SessionModel session

    spacing: Theme.spaceLarge

    Flow {
        width: parent.width
        spacing: Theme.spaceSmall

        Chip {
            width: Math.min(implicitWidth, root.width)
            //: Small label over a fact the learner meets for the first time.
            text: qsTr("New")
            ink: Theme.brand
        }
        Chip {
            width: Math.min(implicitWidth, root.width)
            visible: root.session.fact.levelLabel !== ""
            text: root.session.fact.levelLabel
        }
        Chip {
            width: Math.min(implicitWidth, root.width)
            visible: root.session.fact.section !== ""
            text: root.session.fact.section
        }
    }
    TextBlock {
        width: parent.width
        text: root.session.fact.subject
        font.pixelSize: Theme.textHeading
        color: Theme.textQuiet
    }
    TextBlock {
        width: parent.width
        text: root.session.fact.answer
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: root.session.fact.answer
    }
    AsOfLine {
        width: parent.width
        asOf: root.session.fact.asOf
    }
    StarButton {
        x: -Theme.space
        width: Math.min(implicitWidth, parent.width)
        session: root.session
    }
    Panel {
        width: parent.width
        visible: root.session.source.paragraphText !== ""

        contentItem: Column {
            spacing: Theme.space

            Passage {
                width: parent.width
                text: root.session.source.paragraphText
                markStart: root.session.source.evidenceStart
                markLength: root.session.source.evidenceLength
            }
            SourceLine {
                width: parent.width
                session: root.session
            }
        }
    }
}
