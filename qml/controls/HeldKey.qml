pragma Singleton
import QtQuick

// A key that is held is one press where it goes on: what comes after was not read yet.
QtObject {
    id: root

    function saysNothing(key: int, repeated: bool): bool {
        return repeated && (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space);
    }
}
