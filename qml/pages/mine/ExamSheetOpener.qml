pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// Makes the sheet for the exam while it is wanted.
Item {
    id: root

    required property ExamModel exam
    required property Item room
    required property bool compact
    required property bool wanted

    signal closed

    Repeater {
        model: root.wanted ? 1 : 0

        Item {
            ExamSheet {
                exam: root.exam
                room: root.room
                compact: root.compact
                visible: true
                onClosed: root.closed()
            }
        }
    }
}
