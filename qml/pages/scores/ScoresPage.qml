import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Will hold results and charts; what is already known is said now.
ComingPage {
    id: root

    required property App app
    required property bool compact
    readonly property TodayModel today: root.app.today

    iconName: "scores"
    //: Heading of the place for results.
    heading: qsTr("Scores")
    //: What the Scores place will hold in a later version.
    promise: qsTr("Your record day by day, the reviews ahead and exam results will be here. The charts are not built yet.")
    //: What can be done now instead, on the Scores place.
    meanwhile: qsTr("Every answer is already kept, so nothing is lost until then.")

    Panel {
        width: root.columnWidth

        contentItem: TextBlock {
            //: On the Scores place. %1: core facts learnt, %2: core facts in all.
            text: qsTr("Core facts learnt: %1 of %2").arg(root.today.coreLearnt).arg(root.today.coreCards)
            font.pixelSize: Theme.textHeading
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
