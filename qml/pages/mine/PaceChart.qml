pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Minutes a day and the share remembered, over the share that is wanted. What is tried is a strong line, what holds
// now a weak one.
Column {
    id: root

    required property PaceTrialModel trial
    required property string name
    required property string currentText

    spacing: Theme.spaceSmall

    function nearest(place: real): int {
        var best = 0;
        for (var index = 0; index < root.trial.places.length; ++index) {
            if (Math.abs(root.trial.places[index] - place) < Math.abs(root.trial.places[best] - place)) {
                best = index;
            }
        }
        return best;
    }

    Connections {
        target: root.trial

        function onChanged() {
            area.current = root.nearest(root.trial.place);
        }
    }
    ChartArea {
        id: area

        objectName: "act.chart.pace"
        width: root.width
        height: frame.height + labels.height + 4
        count: root.trial.places.length
        name: root.name
        currentText: root.currentText
        onMoved: root.trial.tryNearest(root.trial.places[area.current])
        onTapped: x => root.trial.tryNearest((x - frame.plotX) / frame.plotWidth)
        Component.onCompleted: area.current = root.nearest(root.trial.place)

        ColumnFrame {
            id: frame

            width: root.width
            height: implicitHeight
            marks: [0, 1, 2, 3, 4]
            leftTexts: root.trial.minuteTexts
            rightTexts: root.trial.shareTexts
            //: Over the left axis of a chart of paces: its unit.
            leftTitle: qsTr("minutes a day")
            //: Over the right axis of a chart of paces: its unit.
            rightTitle: qsTr("known")

            CrossMark {
                x: Math.round(root.trial.presentPlace * frame.plotWidth)
                height: frame.plotHeight
            }
            CrossMark {
                x: Math.round(root.trial.place * frame.plotWidth) - 1
                height: frame.plotHeight
                strong: true
            }
            Curve {
                anchors.fill: parent
                places: root.trial.places
                heights: root.trial.minuteShares
                ink: Theme.brand
            }
            Curve {
                anchors.fill: parent
                places: root.trial.places
                heights: root.trial.rememberedShares
                dashed: true
                ink: Theme.gold
            }
        }
        PlaceLabels {
            id: labels

            x: frame.plotX
            y: frame.height + 4
            width: frame.plotWidth
            height: implicitHeight
            places: root.trial.places
            texts: root.trial.placeTexts
        }
    }
    PaceLegend {
        width: root.width
    }
}
