import QtQuick
import Shixi.Controls
import Shixi.Models

// The question shown is wrong.
TextButton {
    required property SessionModel session

    visible: session.canReport
    iconName: "flag"
    tint: Theme.textQuiet
    //: Button under a question: it is wrong, and this says so.
    text: qsTr("Report")
}
