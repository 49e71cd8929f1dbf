import QtQuick
import Shixi.Controls

// Numbers to set, and the curves they move along.
GalleryGroup {
    id: root

    heading: "Stepper, Curve, CrossMark"

    Stepper {
        width: root.sampleWidth
        text: "每天新学 New a day"
        lessText: "少一个 Fewer"
        moreText: "多一个 More"
        valueText: "5"
        value: 5
    }
    Stepper {
        width: root.sampleWidth
        text: "到头了 At the end"
        lessText: "少一个 Fewer"
        moreText: "多一个 More"
        valueText: "100"
        value: 100
    }
    Item {
        width: root.sampleWidth
        height: 80

        CrossMark {
            x: parent.width * 0.4
            height: parent.height
        }
        CrossMark {
            x: parent.width * 0.6
            height: parent.height
            strong: true
        }
        Curve {
            anchors.fill: parent
            places: [0, 0.4, 0.6, 1]
            heights: [0.1, 0.2, 0.4, 0.9]
        }
        Curve {
            anchors.fill: parent
            places: [0, 0.4, 0.6, 1]
            heights: [0.7, 0.8, 0.85, 0.9]
            dashed: true
            ink: Theme.gold
        }
    }
}
