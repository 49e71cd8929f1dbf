import QtQuick
import Shixi.Controls
import Shixi.Models

// Where a paragraph stands.
TextBlock {
    id: root

    required property SessionModel session

    visible: root.session.source.paragraphNumber > 0
    text: root.session.source.isGuide
        //: Under a paragraph: it stands in the study guide. %1: number of the paragraph.
        ? qsTr("Study guide, paragraph %1").arg(root.session.source.paragraphNumber)
        //: Under a paragraph: it stands in the article itself. %1: number of the paragraph.
        : qsTr("Article, paragraph %1").arg(root.session.source.paragraphNumber)
    color: Theme.textQuiet
    font.pixelSize: Theme.textSmall
}
