pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Models

// What several learners on one machine need wherever the program stands.
Item {
    id: root

    required property App app
    required property bool compact
    required property bool free // nothing is under way

    Shortcut {
        sequences: ["Ctrl+L"]
        enabled: root.free && root.app.people.several
        onActivated: root.app.people.change()
    }
    SheetMaker {
        wanted: root.app.moving.state !== MovingModel.Idle
        sheet: Component {
            MoveSheet {
                moving: root.app.moving
                room: root
                compact: root.compact
                onClosed: works ? open() : root.app.moving.close()
            }
        }
    }
}
