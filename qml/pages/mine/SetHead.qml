import QtQuick
import Shixi.Controls

// What a set is called, who made it, which version: in words of strangers, two lines each at most.
Column {
    id: root

    required property string title
    required property string publisher
    required property string edition
    property string mark: ""
    // The words are our own then: the title has the lines it takes.
    property bool isBuiltIn: false

    spacing: 4

    TextBlock {
        objectName: "set.title"
        width: parent.width
        text: root.title
        font.pixelSize: Theme.textStem
        font.weight: Font.Bold
        maximumLineCount: root.isBuiltIn ? 20 : 2
        elide: Text.ElideRight
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    TextBlock {
        objectName: "set.edition"
        width: parent.width
        text: root.edition
        color: Theme.textQuiet
    }
    TextBlock {
        objectName: "set.publisher"
        width: parent.width
        visible: root.publisher !== ""
        //: Who made a set of questions. %1: the name of that person or office.
        text: qsTr("Publisher: %1").arg(root.publisher)
        maximumLineCount: 2
        elide: Text.ElideRight
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Chip {
        visible: root.mark !== ""
        width: Math.min(implicitWidth, parent.width)
        text: root.mark
    }
}
