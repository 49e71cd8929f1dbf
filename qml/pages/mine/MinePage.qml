pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi
import Shixi.Controls
import Shixi.Models

// How the program looks and speaks to this learner.
Page {
    id: root

    required property App app
    required property bool compact
    readonly property int margin: root.compact ? Theme.spaceLarge : 32

    background: Rectangle {
        color: Theme.window
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        contentHeight: column.height + column.y + Theme.gap

        Column {
            id: column

            x: (scroller.width - width) / 2
            y: root.compact ? Theme.spaceLarge : 30
            width: Math.min(Theme.columnWidth, scroller.width - 2 * root.margin)
            spacing: Theme.spaceLarge

            PageHeading {
                width: parent.width
                //: Title of the learner's own page with the settings.
                title: qsTr("Me")
            }
            LookPanel {
                width: parent.width
                settings: root.app.settings
            }
            TextSizePanel {
                width: parent.width
                settings: root.app.settings
            }
            Panel {
                width: parent.width

                contentItem: ToggleRow {
                    objectName: "act.autoAdvance"
                    //: Setting: a right answer goes on to the next question without a tap.
                    text: qsTr("Go on by itself")
                    //: Explains the setting "Go on by itself".
                    detail: qsTr("After a right answer the next question comes by itself, except on new facts; any touch stops it. Off at the largest text size and with a screen reader.")
                    checked: root.app.settings.autoAdvance
                    onToggled: root.app.settings.autoAdvance = checked
                }
            }
            Panel {
                width: parent.width

                contentItem: ToggleRow {
                    objectName: "act.typing"
                    //: Setting: some answers are to be typed on the keyboard instead of said and ticked.
                    text: qsTr("Type short answers")
                    //: Explains the setting "Type short answers".
                    detail: qsTr("Numbers, dates and short terms that you know well are asked to be typed. Otherwise you say them and check yourself.")
                    checked: root.app.settings.typing
                    onToggled: root.app.settings.typing = checked
                }
            }
            AboutPanel {
                width: parent.width
                app: root.app
            }
        }
    }
}
