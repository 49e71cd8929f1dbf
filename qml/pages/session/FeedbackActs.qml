import QtQuick
import Shixi.Controls
import Shixi.Models

// Small acts after an answer.
Flow {
    id: root

    required property SessionModel session

    signal evidence
    signal report

    spacing: 4

    TextButton {
        objectName: "act.evidence"
        width: Math.min(implicitWidth, root.width)
        visible: root.session.source.paragraphNumber > 0
        iconName: "quote"
        text: root.session.source.isGuide
            //: Button after an answer: opens the paragraph of the study guide it comes from. %1: its number.
            ? qsTr("Study guide, paragraph %1").arg(root.session.source.paragraphNumber)
            //: Button after an answer: opens the paragraph of the article it comes from. %1: its number.
            : qsTr("Article, paragraph %1").arg(root.session.source.paragraphNumber)
        onClicked: root.evidence()
    }
    StarButton {
        width: Math.min(implicitWidth, root.width)
        session: root.session
    }
    ReportButton {
        objectName: "act.report"
        width: Math.min(implicitWidth, root.width)
        session: root.session
        onClicked: root.report()
    }
    TextButton {
        objectName: "act.guessed"
        width: Math.min(implicitWidth, root.width)
        visible: root.session.canSayGuessed
        iconName: root.session.guessed ? "check" : ""
        //: Button after a right answer: it was luck, so it shall come back sooner.
        text: qsTr("I guessed")
        onClicked: root.session.sayGuessed()
    }
    TextButton {
        objectName: "act.tooEasy"
        width: Math.min(implicitWidth, root.width)
        visible: root.session.canSayTooEasy
        iconName: root.session.tooEasy ? "check" : ""
        //: Button after a right answer from memory: it shall come back later.
        text: qsTr("Too easy")
        onClicked: root.session.sayTooEasy()
    }
}
