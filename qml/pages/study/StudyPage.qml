pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// The text and what is known of it: an overview, or the text itself.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property ReaderModel reader: root.app.reader
    property bool searching: false

    background: Rectangle {
        color: Theme.window
    }

    Component.onCompleted: root.reader.refresh()

    Stage {
        id: view

        objectName: "study.view"
        anchors.fill: parent
        filled: true
        shown: root.searching ? search : root.reader.available && root.reader.reading ? text : overview
        onCurrentChanged: view.current.forceActiveFocus()
    }
    Component {
        id: overview

        StudyOverview {
            reader: root.reader
            original: root.app.original
            setTitle: root.app.setTitle
            compact: root.compact
            onSearchAsked: root.searching = true
        }
    }
    Component {
        id: text

        ReaderView {
            reader: root.reader
            compact: root.compact
            onSearchAsked: root.searching = true
        }
    }
    Component {
        id: search

        SearchPage {
            app: root.app
            compact: root.compact
            onBack: root.searching = false
            onOpened: factId => {
                if (root.reader.openFact(factId)) {
                    root.searching = false;
                }
            }
            onOpenedParagraph: (article, number) => {
                root.reader.openParagraph(article, number);
                root.searching = false;
            }
        }
    }
}
