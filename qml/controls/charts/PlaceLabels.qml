pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// What stands under places of an axis: as many as there is room for, the first and the last of all.
Item {
    id: root

    required property list<real> places // shares of the width, growing
    required property list<string> texts

    implicitHeight: Math.ceil(metrics.height)

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.textSmall
    }

    function half(index: int): real {
        return metrics.advanceWidth(root.texts[index] ?? "") / 2 + 4;
    }
    // Asked anew when the letters change.
    function shows(index: int, width: real, pixelSize: int): bool {
        var end = root.places.length - 1;
        var taken = -Infinity;
        for (var place = 0; place <= index; ++place) {
            var free = root.places[place] * width - root.half(place) >= taken
                && (place === end || root.places[place] * width + root.half(place)
                    <= root.places[end] * width - root.half(end));
            if (place === index) {
                return free || place === end;
            }
            if (free) {
                taken = root.places[place] * width + root.half(place);
            }
        }
        return false;
    }

    Repeater {
        model: root.places.length

        TextBlock {
            required property int index

            visible: root.shows(index, root.width, metrics.font.pixelSize)
            x: (root.places[index] ?? 0) * root.width - width / 2
            text: root.texts[index] ?? ""
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
