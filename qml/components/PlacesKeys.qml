pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Which keys do what outside a session: those of the place it is opened on first, then those of every place.
Sheet {
    id: root

    required property string place
    readonly property list<string> places: ["today", "study", "practice", "scores", "mine"]

    //: Heading of the list of keys.
    heading: qsTr("Keys")
    //: Spoken name of the button that closes the list of keys.
    closeText: qsTr("Close")

    // The place itself first.
    function placeAt(index: int): string {
        var left = index;
        for (var at = 0; at < root.places.length; ++at) {
            if (root.places[at] !== root.place && --left === 0) {
                return root.places[at];
            }
        }
        return root.place;
    }

    PlaceKeys {
        id: rows
    }
    Repeater {
        model: root.places.length + 1

        Column {
            id: group

            required property int index
            // What goes for every place comes second: it is wanted before what other places do.
            readonly property string place: group.index === 1 ? "" : root.placeAt(Math.max(0, group.index - 1))
            readonly property int count: rows.count(group.place)

            width: root.columnWidth
            visible: group.count > 0
            spacing: Theme.space
            bottomPadding: Theme.spaceSmall

            TextBlock {
                id: title

                width: parent.width
                text: rows.title(group.place)
                font.pixelSize: Theme.textHeading
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: title.text
            }
            Repeater {
                model: group.count

                KeyRow {
                    id: row

                    required property int index

                    width: group.width
                    keys: rows.keys(group.place, row.index)
                    meaning: rows.meaning(group.place, row.index)
                }
            }
        }
    }
}
