pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Where a fact stands in its paragraph: a button for the keyboard and for screen readers. Fingers and mice are answered
// by the paragraph, which knows what lies near.
Item {
    id: root

    required property int index
    required property ParagraphLayout layout
    required property ReaderModel reader
    required property FactWords words
    // A paragraph that leaves the window takes its layout along first.
    readonly property int place: root.layout ? root.layout.firstFact + root.index : -1
    // Whether it is laid out; asked for in the bindings below, so that they follow when it is laid out anew.
    readonly property bool laid: root.layout !== null && root.layout.lines !== ""
    readonly property rect bounds: root.laid ? root.layout.boundsOf(root.index) : Qt.rect(0, 0, 0, 0)

    signal asked

    function remembered(): string {
        return root.words.memory(root.laid ? root.reader.strengthOf(root.place) : FactModel.New);
    }

    objectName: "fact." + root.place
    x: root.bounds.x
    y: root.bounds.y
    width: root.bounds.width
    height: root.bounds.height

    Accessible.role: Accessible.Button
    Accessible.focusable: true
    //: Spoken name of a fact in the text. %1: what it is about, %2: how well it is remembered, as "Fading".
    Accessible.name: qsTr("%1, %2").arg(root.reader.subjectOf(root.place)).arg(root.remembered())
    Accessible.onPressAction: root.asked()

    Keys.onReturnPressed: root.asked()
    Keys.onEnterPressed: root.asked()
    Keys.onSpacePressed: root.asked()

    Repeater {
        model: root.activeFocus && root.laid ? root.layout.linesOf(root.index) : []

        Item {
            required property rect modelData

            x: modelData.x - root.x
            y: modelData.y - root.y
            width: modelData.width
            height: modelData.height

            FocusRing {
                shown: true
                distance: 2
                radius: Theme.radiusSmall
            }
        }
    }
}
