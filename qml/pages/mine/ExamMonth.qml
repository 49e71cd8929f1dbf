pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A month to choose a day from. One stop for Tab; arrows go by days and weeks, Page Up and Page Down by months.
Column {
    id: root

    required property MonthModel month
    // As wide as seven fingers; where its column is narrower it stands out on both sides alike.
    readonly property real cell: Math.max(Theme.touchTarget, Math.floor(root.width / 7))
    readonly property real overhang: Math.max(0, (7 * root.cell - root.width) / 2)

    spacing: Theme.spaceSmall

    function press(key: int): bool {
        switch (key) {
        case Qt.Key_Left:
            root.month.move(-1);
            break;
        case Qt.Key_Right:
            root.month.move(1);
            break;
        case Qt.Key_Up:
            root.month.move(-7);
            break;
        case Qt.Key_Down:
            root.month.move(7);
            break;
        case Qt.Key_PageUp:
            root.month.moveMonths(-1);
            break;
        case Qt.Key_PageDown:
            root.month.moveMonths(1);
            break;
        default:
            return false;
        }
        const day = days.itemAt(root.month.chosenPlace) as Item;
        if (day) {
            day.forceActiveFocus(Qt.TabFocusReason);
        }
        return true;
    }

    Item {
        width: parent.width
        height: Math.max(before.height, name.height)

        IconButton {
            id: before

            objectName: "act.exam.monthBefore"
            enabled: root.month.hasBefore
            iconName: "back"
            //: Spoken name of the button that shows the month before.
            text: qsTr("Month before")
            onClicked: root.month.turn(-1)
        }
        TextBlock {
            id: name

            objectName: "exam.month"
            anchors.left: before.right
            anchors.right: after.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.month.monthText
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }
        IconButton {
            id: after

            objectName: "act.exam.monthAfter"
            anchors.right: parent.right
            enabled: root.month.hasAfter
            iconName: "forward"
            //: Spoken name of the button that shows the month after.
            text: qsTr("Month after")
            onClicked: root.month.turn(1)
        }
    }
    Row {
        x: -root.overhang

        Repeater {
            model: root.month.weekdayTexts

            TextBlock {
                required property string modelData

                width: root.cell
                text: modelData
                color: Theme.textQuiet
                font.pixelSize: Math.min(Theme.textSmall, Math.round(root.cell / 2.6))
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true // every day says its own
            }
        }
    }
    Grid {
        x: -root.overhang
        columns: 7
        Accessible.role: Accessible.Grouping
        Accessible.name: root.month.monthText
        Keys.onPressed: event => event.accepted = root.press(event.key)

        Repeater {
            id: days

            model: root.month

            ExamDay {
                required property int place
                required property string dayText
                required property string nameText
                required property bool inMonth
                required property bool possible
                required property bool isToday

                objectName: "act.exam.day." + place
                width: root.cell
                height: Math.max(Theme.touchTarget, implicitHeight)
                text: dayText
                Accessible.name: nameText
                enabled: possible
                faded: !inMonth
                marked: isToday
                // What has the focus cannot stop being the stop for Tab.
                focusPolicy: activeFocus || place === root.month.tabPlace ? Qt.TabFocus : Qt.NoFocus
                onClicked: {
                    forceActiveFocus(Qt.MouseFocusReason);
                    root.month.choose(place);
                }
            }
        }
    }
}
