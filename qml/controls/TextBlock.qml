import QtQuick

// Every word on a page: plain text, our family, whole lines.
Text {
    id: root

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    lineHeight: 1.08
}
