import QtQuick
import Shixi
import Shixi.Models

// Will hold what is done beside the day's share.
ComingPage {
    id: root

    required property App app
    required property bool compact

    iconName: "practice"
    //: Heading of the place for extra questions.
    heading: qsTr("Practice")
    //: What the Practice place will hold in a later version.
    promise: qsTr("Free practice, your wrong answers and exams will be here. They are not built yet.")
    //: What can be done now instead, on the Practice place.
    meanwhile: qsTr("Until then, what you miss in Today comes back in the same session, and more questions can be asked for when the day is done.")
}
