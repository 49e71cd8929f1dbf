import QtQuick
import Shixi.Controls

// A letter to press, with the words it stands for where they are not read elsewhere.
TapTarget {
    id: root

    required property string letter
    required property string spoken
    property string words: ""
    property string keyName: ""
    property bool isRight: false
    property bool picked: false
    readonly property color ink: root.isRight ? Theme.right : root.picked ? Theme.wrong : Theme.text

    text: root.spoken
    implicitHeight: root.words === "" ? Math.max(58, Theme.textHeading * 2) : Math.max(Theme.touchTarget, root.implicitContentHeight + 2 * root.padding)
    padding: Theme.spaceSmall

    background: OptionFace {
        strong: root.isRight || root.picked
        ink: root.ink
        fill: root.isRight ? Theme.rightSurface : root.picked ? Theme.wrongSurface
            : root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface
        focusShown: root.ringed
        lifted: root.litUp
    }
    contentItem: DuelKeyFace {
        letter: root.letter
        words: root.words
        keyName: root.keyName
        isRight: root.isRight
        picked: root.picked
        ink: root.ink
    }
}
