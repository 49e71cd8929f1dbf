import QtQuick
import Shixi.Controls
import Shixi.Models

// The two numbers of a pace.
Column {
    id: root

    required property PaceTrialModel trial

    spacing: Theme.space

    TextBlock {
        width: parent.width
        //: Over the two numbers of a pace.
        text: qsTr("A fact comes back when you would still know it with the chance you want here. A higher one means more reviews.")
        color: Theme.textQuiet
    }
    Stepper {
        width: parent.width
        actPrefix: "act.pace.retention"
        //: A number to set: how much of what was learnt one wants to remember.
        text: qsTr("Share to remember")
        //: Spoken name of the button that lowers the share wanted.
        lessText: qsTr("Remember less")
        //: Spoken name of the button that raises the share wanted.
        moreText: qsTr("Remember more")
        valueText: root.trial.retentionText
        widestText: "100%"
        value: root.trial.retention
        least: root.trial.leastRetention
        most: root.trial.mostRetention
        onPicked: value => root.trial.retention = value
    }
    Stepper {
        width: parent.width
        actPrefix: "act.pace.fresh"
        //: A number to set: how many facts are new on a day, at most.
        text: qsTr("New facts a day")
        //: Spoken name of the button that lowers the number of new facts a day.
        lessText: qsTr("Fewer new facts")
        //: Spoken name of the button that raises the number of new facts a day.
        moreText: qsTr("More new facts")
        valueText: String(root.trial.newPerDay)
        widestText: "100%"
        value: root.trial.newPerDay
        most: root.trial.mostNewPerDay
        onPicked: value => root.trial.newPerDay = value
    }
}
