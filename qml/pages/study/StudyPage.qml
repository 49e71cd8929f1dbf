import QtQuick
import Shixi
import Shixi.Models

// Will hold the article and what is known of it.
ComingPage {
    id: root

    required property App app
    required property bool compact

    iconName: "study"
    //: Heading of the place where the article is read.
    heading: qsTr("Study")
    //: What the Study place will hold in a later version.
    promise: qsTr("The study guide will be read here, with every fact marked by how well you remember it. It is not built yet.")
    //: What can be done now instead, on the Study place.
    meanwhile: qsTr("Until then, Today shows each new fact in its paragraph before it asks about it.")
}
