import QtQuick
import Shixi.Controls
import Shixi.Models

// Something found: what it is about, the answer, and the words of the text where they hold what was looked for. The first
// of a group stands under its heading; behind a group that has more stands the button for them.
FocusScope {
    id: root

    required property SearchModel search
    required property int index
    required property int group
    required property string title
    required property list<int> titleMarks
    required property string detail
    required property list<int> detailMarks
    required property string quote
    required property list<int> quoteMarks
    required property string factId
    required property string article
    required property int paragraph
    required property bool guide
    required property int others
    readonly property bool isMore: root.others > 0
    readonly property bool leads: root.isMore || root.factId !== "" || root.paragraph > 0
    readonly property bool isFirst: root.ListView.section !== root.ListView.previousSection

    signal clicked

    implicitHeight: face.y + face.height

    function place(): string {
        if (root.paragraph <= 0) {
            return "";
        }
        return root.guide
            //: Under a paragraph found: it stands in the study guide. %1: number of the paragraph.
            ? qsTr("Study guide, paragraph %1").arg(root.paragraph)
            //: Under a paragraph found: it stands in the article itself. %1: number of the paragraph.
            : qsTr("Article, paragraph %1").arg(root.paragraph);
    }

    function below(above: string, words: string): string {
        return above === "" || words === "" ? above + words : above + "\n" + words;
    }

    FoundHeading {
        id: heading

        width: root.width
        visible: root.isFirst
        search: root.search
        group: root.group
    }
    TapTarget {
        id: face

        objectName: root.isMore ? "act.found.more." + root.group : "act.found." + root.index
        y: heading.visible ? heading.height : 0
        width: root.width
        focus: true
        focusPolicy: Qt.NoFocus // the list is one stop for Tab
        ringed: root.ListView.isCurrentItem && root.ListView.view.activeFocus
        leftPadding: Theme.spaceLarge
        rightPadding: Theme.spaceLarge
        topPadding: Theme.space
        bottomPadding: Theme.space
        //: Button behind the first results of a group: shows the next of the %n others.
        text: root.isMore ? qsTr("More (%n left)", "", root.others)
            : root.below(root.below(root.below(root.title, root.detail), root.quote), root.place())
        onClicked: root.clicked()

        Accessible.role: root.leads ? Accessible.Button : Accessible.StaticText

        background: Rectangle {
            radius: Theme.radius
            color: root.isMore ? "transparent" : face.down && root.leads ? Theme.surfacePressed
                : face.litUp && root.leads ? Theme.surfaceHovered : Theme.surface
            border.color: root.isMore ? "transparent" : Theme.outline

            FocusRing {
                shown: face.ringed
                distance: 0
                radius: Theme.radius
            }
        }
        contentItem: Column {
            spacing: 4

            MarkedBlock {
                width: parent.width
                visible: root.title !== ""
                text: root.title
                marks: root.titleMarks
                font.weight: Font.Medium
            }
            MarkedBlock {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                marks: root.detailMarks
                color: root.detailMarks.length > 0 ? Theme.text : Theme.textQuiet
            }
            MarkedBlock {
                width: parent.width
                visible: root.quote !== ""
                text: root.quote
                marks: root.quoteMarks
                color: root.title === "" || root.quoteMarks.length > 0 ? Theme.text : Theme.textQuiet
                font.pixelSize: root.title === "" ? Theme.textBody : Theme.textSmall
            }
            TextBlock {
                width: parent.width
                visible: text !== ""
                text: root.isMore ? face.text : root.place()
                color: root.isMore ? Theme.brand : Theme.textQuiet
                font.pixelSize: root.isMore ? Theme.textBody : Theme.textSmall
                font.weight: root.isMore ? Font.Medium : Font.Normal
                horizontalAlignment: root.isMore ? Text.AlignHCenter : Text.AlignLeft
            }
        }
    }
}
