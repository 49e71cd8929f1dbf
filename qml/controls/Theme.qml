pragma Singleton
import QtQuick

QtObject {
    id: root

    // One of three: light, dark, and high contrast, in which every word has at least 7:1.
    property bool dark: false
    property bool highContrast: false
    property real textScale: 1

    // Paper and cards
    readonly property color window: root.highContrast ? "#FFFFFF" : root.dark ? "#171410" : "#F8F5EE"
    readonly property color surface: root.highContrast ? "#FFFFFF" : root.dark ? "#221E19" : "#FFFFFF"
    readonly property color surfaceQuiet: root.highContrast ? "#F2F2F2" : root.dark ? "#2E2922" : "#F1ECE1"
    readonly property color surfaceHovered: root.highContrast ? "#F2F2F2" : root.dark ? "#2A251F" : "#FCFAF5"
    readonly property color surfacePressed: root.highContrast ? "#E0E0E0" : root.dark ? "#352F27" : "#ECE6D8"
    readonly property color outline: root.highContrast ? "#595959" : root.dark ? "#3D362D" : "#E5DFD1"
    readonly property color outlineStrong: root.highContrast ? "#1A1A1A" : root.dark ? "#8A8072" : "#8C8474"

    // Words
    readonly property color text: root.highContrast ? "#000000" : root.dark ? "#F4EFE6" : "#1D1A16"
    readonly property color textQuiet: root.highContrast ? "#2B2B2B" : root.dark ? "#BDB4A6" : "#635C50"

    // Brand: red is ours, so it never says wrong, weak or forgotten
    readonly property color brand: root.highContrast ? "#8A0A06" : root.dark ? "#FF8F85" : "#B3221C"
    readonly property color brandHovered: root.highContrast ? "#6E0503" : root.dark ? "#FFA198" : "#A31D18"
    readonly property color brandPressed: root.highContrast ? "#520302" : root.dark ? "#E87A70" : "#8C1813"
    readonly property color brandInk: root.highContrast ? "#FFFFFF" : root.dark ? "#3B0906" : "#FFFFFF"
    readonly property color brandQuiet: root.highContrast ? "#FFF0ED" : root.dark ? "#40231F" : "#FBE9E5"

    // Marks, always with a sign and a word
    readonly property color right: root.highContrast ? "#00451F" : root.dark ? "#82D6A6" : "#1B6B43"
    readonly property color rightSurface: root.highContrast ? "#EBF8F0" : root.dark ? "#18301F" : "#E4F3EA"
    readonly property color wrong: root.highContrast ? "#6B2E00" : root.dark ? "#F2AE6B" : "#9A4A0A"
    readonly property color wrongSurface: root.highContrast ? "#FFF3E3" : root.dark ? "#3A2815" : "#FCEEDD"
    readonly property color gold: root.highContrast ? "#4F3D00" : root.dark ? "#E3C565" : "#7A5F00"
    readonly property color goldLine: root.highContrast ? "#6E5300" : root.dark ? "#D9B450" : "#B4862B"
    readonly property color goldSurface: root.highContrast ? "#FFF1B8" : root.dark ? "#4A3D16" : "#FBEFC6"
    readonly property color focus: root.highContrast ? "#003C8F" : root.dark ? "#A9CBFA" : "#1F5C9E"

    // Type: one base, everything else follows
    readonly property real base: 17 * root.textScale
    readonly property int textSmall: Math.round(root.base * 0.84)
    readonly property int textBody: Math.round(root.base)
    readonly property int textOption: Math.round(root.base * 1.06)
    readonly property int textHeading: Math.round(root.base * 1.12)
    readonly property int textStem: Math.round(root.base * 1.26)
    readonly property int textTitle: Math.round(root.base * 1.53)
    readonly property int textFigure: Math.round(root.base * 2)

    // Chinese forms: without a named family some systems draw the Japanese ones. Where it is not installed the program
    // names its substitutes.
    readonly property string family: "Noto Sans CJK SC"

    readonly property int touchTarget: 48
    readonly property int compactWidth: 600
    readonly property int columnWidth: 720
    readonly property int spaceSmall: 8
    readonly property int space: 12
    readonly property int spaceLarge: 16
    readonly property int gap: 24
    readonly property int radius: 14
    readonly property int radiusSmall: 8
    readonly property int focusWidth: 3
    readonly property int shortMs: 140
}
