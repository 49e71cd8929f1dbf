import QtQuick

// What was put into a blank.
QtObject {
    required property string text
}
