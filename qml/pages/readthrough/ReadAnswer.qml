import QtQuick
import Shixi.Controls
import Shixi.Models

// Under a question of study mode: why, the paragraph that bears it, and the star of the fact.
Panel {
    id: root

    required property ReadThroughModel reading

    fill: Theme.surfaceQuiet
    edge: Theme.surfaceQuiet

    Column {
        width: parent.width
        spacing: Theme.space

        TextBlock {
            objectName: "read.explanation"
            width: parent.width
            visible: root.reading.explanation !== ""
            text: root.reading.explanation
        }
        Passage {
            objectName: "read.passage"
            width: parent.width
            visible: root.reading.source.paragraphText !== ""
            text: root.reading.source.paragraphText
            markStart: root.reading.source.evidenceStart
            markLength: root.reading.source.evidenceLength
        }
        TextBlock {
            width: parent.width
            visible: root.reading.source.paragraphNumber > 0
            text: root.reading.source.isGuide
                //: Under a paragraph: it stands in the study guide. %1: number of the paragraph.
                ? qsTr("Study guide, paragraph %1").arg(root.reading.source.paragraphNumber)
                //: Under a paragraph: it stands in the article itself. %1: number of the paragraph.
                : qsTr("Article, paragraph %1").arg(root.reading.source.paragraphNumber)
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        TextButton {
            objectName: "act.read.star"
            x: -Theme.space
            width: Math.min(implicitWidth, parent.width + 2 * Theme.space)
            iconName: root.reading.starred ? "star-full" : "star"
            text: root.reading.starred
                //: Button beside a fact that is starred; pressing takes the star away.
                ? qsTr("Starred")
                //: Button beside a fact: keeps it among the starred ones.
                : qsTr("Star")
            checkable: true
            spokenChecked: root.reading.starred
            onClicked: root.reading.toggleStar()
        }
    }
}
