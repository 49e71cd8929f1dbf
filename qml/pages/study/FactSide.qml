pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Beside the text: what the lines mean, or what is known of the fact looked at.
FocusScope {
    id: root

    required property ReaderModel reader
    required property FactWords words
    readonly property bool telling: root.reader.selected >= 0
    // The text was: what the lines mean can come after it.
    property bool drawn: false

    signal stepped(int by)
    signal closed

    // The keyboard comes from the text, where Tab goes from fact to fact.
    function begin() {
        root.forceActiveFocus();
        root.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: root.drawn ? null : root.Window.window

        function onFrameSwapped() {
            root.drawn = true;
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.outline
        }
    }
    Scroller {
        id: scroller

        anchors.fill: parent
        anchors.leftMargin: 1
        contentHeight: column.height + 2 * Theme.gap

        Column {
            id: column

            x: Theme.gap
            y: Theme.gap
            width: scroller.width - 2 * Theme.gap
            spacing: Theme.spaceLarge

            Item {
                visible: root.telling
                width: parent.width
                height: Math.max(subject.height, shut.height)

                TextBlock {
                    id: subject

                    width: shut.x - Theme.space
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.reader.fact.subject
                    font.pixelSize: Theme.textHeading
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                    Accessible.name: subject.text
                }
                IconButton {
                    id: shut

                    objectName: "act.fact.close"
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    //: Spoken name of the button that closes what is known of a fact.
                    text: qsTr("Close")
                    iconName: "close"
                    onClicked: root.closed()
                }
            }
            Repeater { // much, and seldom needed
                model: root.visible && root.telling ? 1 : 0

                FactBody {
                    width: column.width
                    reader: root.reader
                    words: root.words
                    onStepped: by => root.stepped(by)
                }
            }
            TextBlock {
                id: heading

                width: parent.width
                visible: !root.telling
                //: Over the list that says which line under the text means what.
                text: qsTr("What the lines mean")
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
                Accessible.name: heading.text
            }
            Repeater {
                model: root.visible && root.drawn && !root.telling ? 1 : 0

                MarksKey {
                    width: column.width
                    reader: root.reader
                    words: root.words
                }
            }
        }
    }
}
