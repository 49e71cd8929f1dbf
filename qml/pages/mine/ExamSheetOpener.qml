pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// Makes the sheet for the exam when it is wanted.
Item {
    id: root

    required property ExamModel exam
    required property Item room
    required property bool compact
    property bool wanted: false

    function open() {
        root.wanted = true;
    }

    Repeater {
        model: root.wanted ? 1 : 0

        Item {
            ExamSheet {
                exam: root.exam
                room: root.room
                compact: root.compact
                visible: true
                onClosed: root.wanted = false
            }
        }
    }
}
