pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// The five places: a bar below on narrow windows, a rail at the left on wide ones.
Rectangle {
    id: root

    required property bool rail
    required property string place
    readonly property list<string> places: ["today", "study", "practice", "scores", "mine"]

    readonly property int tallest: Math.min(Theme.textSmall, 17)
    // Of the longest word of the bar, one size for all.
    readonly property int barWordSize: Math.max(10, Math.min(root.tallest,
        Math.floor(root.tallest * (buttons.width / root.places.length - 4) / root.longest())))
    // On the rail, where the window is low, the name goes first and then the line below.
    readonly property bool named: root.rail
        && root.height >= name.y + name.height + Theme.gap + buttons.height + Theme.space

    signal picked(string place)

    implicitWidth: Math.round(200 + 40 * (Theme.textScale - 1) * 2)
    implicitHeight: buttons.height + 8
    color: Theme.surface

    Keys.onEscapePressed: root.picked("today")

    function title(place: string): string {
        switch (place) {
        case "study":
            //: Navigation, one word: the place to read the article and its facts.
            return qsTr("Study");
        case "practice":
            //: Navigation, one word: the place for extra questions, wrong answers and exams.
            return qsTr("Practice");
        case "scores":
            //: Navigation, one word: the place for results and charts.
            return qsTr("Scores");
        case "mine":
            //: Navigation, one word: the learner's own place, with settings.
            return qsTr("Me");
        default:
            //: Navigation, one word: today's share of learning, the home page.
            return qsTr("Today");
        }
    }

    function longest(): real {
        var most = 1;
        for (var index = 0; index < root.places.length; ++index) {
            most = Math.max(most, metrics.advanceWidth(root.title(root.places[index])));
        }
        return most;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: root.tallest
        font.weight: Font.DemiBold
    }
    Rectangle {
        width: root.rail ? 1 : parent.width
        height: root.rail ? parent.height : 1
        x: root.rail ? parent.width - 1 : 0
        color: Theme.outline
    }
    TextBlock {
        id: name

        visible: root.named
        x: 28
        y: 30
        width: parent.width - x - Theme.space
        //: The name of the program above the navigation.
        text: qsTr("Shixi")
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
    }
    Grid {
        id: buttons

        x: root.rail ? Theme.space : 4
        y: root.named ? name.y + name.height + Theme.gap : root.rail ? Theme.space : 4
        width: parent.width - 2 * x
        columns: root.rail ? 1 : root.places.length
        rowSpacing: 4

        Repeater {
            model: root.places

            NavButton {
                id: button

                required property string modelData
                required property int index

                objectName: "act.nav." + button.modelData
                width: buttons.width / buttons.columns
                rail: root.rail
                wordSize: root.rail ? Theme.textBody : root.barWordSize
                iconName: button.modelData
                text: root.title(button.modelData)
                current: root.place === button.modelData
                onClicked: root.picked(button.modelData)

                Shortcut {
                    sequence: "Ctrl+" + (button.index + 1)
                    enabled: root.visible
                    onActivated: root.picked(button.modelData)
                }
            }
        }
    }
    TextBlock {
        visible: root.named && y >= buttons.y + buttons.height + Theme.space
        x: 28
        y: parent.height - height - 24
        width: parent.width - x - Theme.space
        //: Below the navigation: the program works without a network and keeps its data to itself.
        text: qsTr("Works offline.\nYour data stays on this device.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
