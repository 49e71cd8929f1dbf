import QtQuick
import Shixi.Controls
import Shixi.Models

// What could not be done with a learner's file.
Panel {
    id: root

    required property PeopleModel people

    visible: root.people.trouble !== ""
    fill: Theme.wrongSurface
    edge: Theme.wrongSurface

    contentItem: TextBlock {
        objectName: "people.trouble"
        text: root.people.trouble
        color: Theme.wrong
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
