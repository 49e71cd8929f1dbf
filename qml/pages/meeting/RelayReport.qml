pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What a relay test came to: everybody, and how each question went.
PaperView {
    id: root

    required property App app
    readonly property RelayModel relay: root.app.relay

    signal done

    function save() {
        const asked = root.app.data.picksFiles && maker.ask("../meeting/RelayFileAsker.qml", {app: root.app});
        if (!asked) {
            root.relay.saveCopy(root.app.data.inFolder(root.relay.fileName));
        }
    }

    head: PageHeading {
        width: root.columnWidth
        //: Title of the results of a relay test.
        title: qsTr("Results of the relay test")
        //: Under that title. %n: people who took it.
        detail: qsTr("%n people", "", root.relay.people.count)
    }
    foot: Grid {
        id: buttons

        readonly property real each: columns > 1 ? (width - spacing) / 2 : width

        width: root.columnWidth
        columns: width >= 500 ? 2 : 1
        spacing: Theme.space

        PrimaryButton {
            objectName: "act.relay.save"
            width: buttons.each
            calm: true
            //: Button: writes the results of a relay test into a file.
            text: qsTr("Save the results")
            onClicked: root.save()
        }
        PrimaryButton {
            objectName: "act.relay.done"
            width: buttons.each
            //: Button after a relay test: leaves its results.
            text: qsTr("Done")
            onClicked: root.done()
        }
    }

    AskerMaker {
        id: maker

        model: root.app.data
    }
    PaperWords {
        id: words
    }
    Panel {
        width: root.columnWidth

        Column {
            id: table

            width: parent.width
            spacing: Theme.space

            Repeater {
                model: root.relay.people

                Column {
                    id: person

                    required property int index
                    required property string name
                    required property string points
                    required property string fullPoints
                    required property int rightCount
                    required property int questions
                    required property int seconds
                    required property bool passed

                    objectName: "relay.person." + person.index
                    width: table.width
                    spacing: 2

                    TextBlock {
                        width: parent.width
                        //: In the results of a relay test. %1: name of a person; %2 of %3 points.
                        text: qsTr("%1 · %2/%3 points").arg(person.name).arg(person.points).arg(person.fullPoints)
                        font.weight: Font.DemiBold
                    }
                    TextBlock {
                        width: parent.width
                        text: person.passed
                            //: In the results of a relay test. %1 of %2 questions right; %3: how long it took.
                            ? qsTr("Passed · right %1 of %2 · %3").arg(person.rightCount).arg(person.questions).arg(words.time(person.seconds))
                            //: In the results of a relay test. %1 of %2 questions right; %3: how long it took.
                            : qsTr("Below the pass mark · right %1 of %2 · %3").arg(person.rightCount).arg(person.questions).arg(words.time(person.seconds))
                        color: Theme.textQuiet
                    }
                }
            }
            TextBlock {
                objectName: "relay.saved"
                width: parent.width
                visible: root.relay.savedPath !== ""
                //: Under the results of a relay test. %1: file they are kept in, of themselves.
                text: qsTr("Kept here: %1").arg(root.relay.savedPath)
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
            TextBlock {
                objectName: "relay.copied"
                width: parent.width
                visible: root.relay.copyPath !== ""
                //: Under the results of a relay test. %1: file they were saved to.
                text: qsTr("Saved: %1").arg(root.relay.copyPath)
                font.weight: Font.DemiBold
            }
        }
    }
    Repeater {
        model: root.relay.questions

        MeetingQuestionPanel {
            width: root.columnWidth
        }
    }
}
