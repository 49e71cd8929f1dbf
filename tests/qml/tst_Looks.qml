import QtQuick
import QtTest
import Shixi.Controls

// How controls show what they are told.
TestCase {
    id: root

    name: "Looks"
    when: windowShown
    width: 400
    height: 700
    visible: true

    Finder {
        id: finder
    }
    Component {
        id: option

        OptionRow {
            width: 328
            letter: "B"
            text: "中央和国家机关基层党组织建设质量提升三年行动计划"
        }
    }
    Component {
        id: chip

        Chip {
            text: "三、突出政治机关定位、支部班子强、党员队伍强、作用发挥强"
            width: Math.min(implicitWidth, 160)
        }
    }
    Component {
        id: tile

        Tile {
            text: "通读"
        }
    }
    Component {
        id: passage

        Passage {
            width: 300
        }
    }
    Component {
        id: choices

        ChoiceBar {
            width: 300
            choices: ["跟随系统", "浅色", "深色"]
            current: 1
        }
    }
    Component {
        id: fours

        ChoiceBar {
            choices: ["跟随系统", "浅色", "深色", "高对比"]
            current: 1
        }
    }
    Component {
        id: letters

        ChoiceBar {
            width: 288
            choices: ["字", "字", "字", "字", "字"]
            spoken: ["100%", "125%", "150%", "175%", "200%"]
            pixelSizes: [17, 21, 26, 30, 34]
            current: 0
        }
    }
    Component {
        id: following

        ChoiceBar {
            width: 300
            choices: ["跟随系统", "浅色", "深色"]
            current: 1
            onPicked: index => current = index
        }
    }
    Component {
        id: button

        PrimaryButton {
            text: "开始 · 10 题 · 约 5 分钟"
        }
    }
    Component {
        id: sheet

        Sheet {
            room: root
            heading: "出处"
            closeText: "关闭"
        }
    }
    Component {
        id: stage

        Stage {
            shown: first
        }
    }
    Component {
        id: first

        Rectangle {
            implicitHeight: 30
        }
    }
    Component {
        id: second

        Text {
            text: "second"
        }
    }
    SignalSpy {
        id: picked

        signalName: "picked"
    }

    function init() {
        Theme.textScale = 1;
        Theme.dark = false;
    }

    function test_aMarkIsASignAndAWordNotOnlyAColour() {
        const row = createTemporaryObject(option, root, {mark: OptionRow.WrongMark, note: "Not this"});
        const shown = finder.all(row);
        verify(shown.some(item => item instanceof Icon && item.source === "cross"));
        verify(shown.some(item => item instanceof Text && item.text === "Not this"));
        verify(row.Accessible.name.includes("Not this"));
    }

    function test_theWordOfAMarkStaysWithinANarrowRow() {
        const row = createTemporaryObject(option, root, {width: 156, text: "对", mark: OptionRow.MissedMark, note: "Right answer"});
        waitForRendering(row);
        const word = finder.all(row).find(item => item instanceof Text && item.text === "Right answer");
        verify(word.mapToItem(row, 0, 0).x + word.width <= row.width - row.rightPadding);
        verify(word.mapToItem(row, 0, 0).y + word.height <= row.height);
    }

    function test_aLongLabelWrapsWithinItsRow() {
        const item = createTemporaryObject(chip, root);
        compare(item.width, 160);
        verify(item.height > 40);
        compare(finder.troubles(item).join("; "), "");
    }

    function test_aMarkedPieceHasItsSign() {
        const item = createTemporaryObject(tile, root, {mark: OptionRow.WrongMark});
        verify(finder.all(item).some(part => part instanceof Icon && part.source === "cross"));
        item.mark = OptionRow.RightMark;
        verify(finder.all(item).some(part => part instanceof Icon && part.source === "check"));
        item.mark = OptionRow.NoneMark;
        verify(!finder.all(item).some(part => part instanceof Icon));
        verify(item.Accessible.name.includes("通读"));
    }

    function test_redNeverSaysWrong() {
        for (const dark of [false, true]) {
            Theme.dark = dark;
            verify(Theme.wrong !== Theme.brand);
            verify(Theme.wrongSurface !== Theme.brandQuiet);
        }
    }

    function luminance(colour: color): real {
        const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
    }
    function contrast(a: color, b: color): real {
        const first = root.luminance(a) + 0.05;
        const second = root.luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    function test_wordsCanBeReadOnEverythingTheyStandOn_data() {
        return [{tag: "light", dark: false}, {tag: "dark", dark: true}];
    }
    function test_wordsCanBeReadOnEverythingTheyStandOn(row) {
        Theme.dark = row.dark;
        const pairs = [
            [Theme.text, Theme.window], [Theme.text, Theme.surface], [Theme.text, Theme.surfaceQuiet],
            [Theme.textQuiet, Theme.window], [Theme.textQuiet, Theme.surface], [Theme.textQuiet, Theme.surfaceQuiet],
            [Theme.brandInk, Theme.brand], [Theme.brandInk, Theme.brandHovered], [Theme.brandInk, Theme.brandPressed],
            [Theme.brand, Theme.window], [Theme.brand, Theme.surface], [Theme.brand, Theme.surfaceQuiet],
            [Theme.brand, Theme.brandQuiet], [Theme.right, Theme.rightSurface], [Theme.right, Theme.surfaceQuiet],
            [Theme.wrong, Theme.wrongSurface], [Theme.wrong, Theme.surfaceQuiet], [Theme.text, Theme.goldSurface],
            [Theme.text, Theme.rightSurface], [Theme.text, Theme.wrongSurface], [Theme.surface, Theme.right],
            [Theme.surface, Theme.wrong]
        ];
        pairs.forEach((pair, index) => verify(root.contrast(pair[0], pair[1]) >= 4.5, index + ": " + root.contrast(pair[0], pair[1])));
        verify(root.contrast(Theme.focus, Theme.window) >= 3);
        verify(root.contrast(Theme.outlineStrong, Theme.surface) >= 3);
        verify(root.contrast(Theme.goldLine, Theme.surface) >= 3);
    }

    function test_longWordsWrapAtEveryTextSize_data() {
        return [{tag: "100", scale: 1}, {tag: "125", scale: 1.25}, {tag: "150", scale: 1.5}];
    }
    function test_longWordsWrapAtEveryTextSize(row) {
        Theme.textScale = row.scale;
        const item = createTemporaryObject(option, root, {mark: OptionRow.MissedMark, note: "Right answer"});
        waitForRendering(item);
        compare(finder.troubles(item).join("; "), "");
        verify(item.height >= item.implicitHeight);
    }

    function test_aPassageMarksItsWordsAndStaysPlain() {
        const item = createTemporaryObject(passage, root, {text: "𠮷先生<b>捐</b>了第一盏台灯。", markStart: 0, markLength: 4});
        compare(item.textFormat, TextEdit.PlainText);
        compare(item.selectedText, "𠮷先生");
        item.markLength = 0;
        compare(item.selectedText, "");
        item.markStart = 3;
        item.markLength = 400;
        compare(item.selectedText, "");
    }

    function test_oneOfAFewIsPickedAndSaysSo() {
        const item = createTemporaryObject(choices, root);
        picked.target = item;
        picked.clear();
        mouseClick(item, item.width - 10, 10);
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], 2);
        compare(item.current, 1);
    }

    function test_aRowOfChoicesIsOneStopAndArrowsChoose() {
        const item = createTemporaryObject(following, root);
        const stops = finder.all(item).filter(part => part.focusPolicy === Qt.TabFocus);
        compare(stops.length, 1);
        stops[0].forceActiveFocus(Qt.TabFocusReason);
        for (const [key, chosen] of [[Qt.Key_Right, 2], [Qt.Key_Right, 2], [Qt.Key_Left, 1], [Qt.Key_Home, 0],
                                     [Qt.Key_Up, 0], [Qt.Key_Down, 1], [Qt.Key_End, 2]]) {
            keyClick(key);
            compare(item.current, chosen);
            const focused = finder.all(item).find(part => part.activeFocus);
            compare(focused.text, item.choices[chosen]);
            verify(focused.visualFocus);
        }
        item.choices = ["System", "Light", "Dark"]; // another language
        compare(finder.all(item).find(part => part.activeFocus).text, "Dark");
    }

    function test_aButtonBreaksOnlyBetweenItsPhrases_data() {
        return [{tag: "wide", width: 300, lines: "开始 · 10 题 · 约 5 分钟"},
            {tag: "narrow", width: 180, lines: "开始 · 10 题\n约 5 分钟"}];
    }
    function test_aButtonBreaksOnlyBetweenItsPhrases(row) {
        const item = createTemporaryObject(button, root, {width: row.width});
        compare(item.contentItem.text, row.lines);
        compare(item.contentItem.lineCount, row.lines.split("\n").length);
        compare(finder.troubles(item).join("; "), "");
    }

    function test_choicesGoBelowEachOtherWhereTheyNeedTheRoom() {
        Theme.textScale = 1.5;
        compare(createTemporaryObject(choices, root).columns, 1);
        Theme.textScale = 1;
        compare(createTemporaryObject(choices, root).columns, 3);
    }

    function test_aSheetIsClosedByEscapeAndByItsButton() {
        const item = createTemporaryObject(sheet, root);
        item.open();
        tryCompare(item, "opened", true);
        keyClick(Qt.Key_Escape);
        tryCompare(item, "opened", false);
        item.open();
        tryCompare(item, "opened", true);
        mouseClick(finder.named(root.Window.contentItem, "act.sheet.close"));
        tryCompare(item, "opened", false);
    }

    function test_aSheetLiesBelowOnPhonesAndAtTheRightOnDesktops() {
        const item = createTemporaryObject(sheet, root, {compact: true});
        item.open();
        tryCompare(item, "opened", true);
        compare(item.width, root.width);
        verify(item.y > 0);
        item.compact = false;
        compare(item.height, root.height);
        compare(item.x + item.width, root.width);
        item.close();
        tryCompare(item, "opened", false);
    }

    function test_aStageShowsOneAtATime() {
        const item = createTemporaryObject(stage, root);
        compare(item.implicitHeight, 30);
        item.shown = second;
        verify(item.current instanceof Text);
        compare(finder.all(item).length, 1);
    }

    function test_chineseIsDrawnWithChineseForms() {
        compare(Theme.family, "Noto Sans CJK SC");
    }

    function test_choicesStandInRowsOfOneLength_data() {
        return [{tag: "wide", width: 600, columns: 4}, {tag: "phone", width: 288, columns: 2},
            {tag: "narrow", width: 120, columns: 1}];
    }
    function test_choicesStandInRowsOfOneLength(row) {
        compare(createTemporaryObject(fours, root, {width: row.width}).columns, row.columns);
    }

    // On the narrowest phone, and whatever the size is now.
    function test_lettersOfSeveralSizesStandInOneRow() {
        for (const scale of [1, 2]) {
            Theme.textScale = scale;
            const bar = createTemporaryObject(letters, root);
            compare(bar.columns, 5);
            const buttons = Array.from(bar.children).filter(child => child.width > 0);
            compare(buttons.length, 5);
            for (const button of buttons) {
                verify(button.width >= Theme.touchTarget && button.height >= button.implicitHeight);
                compare(button.height, buttons[0].height);
            }
            compare(buttons[3].Accessible.name, "175%");
            compare(buttons[4].contentItem.font.pixelSize, 34);
        }
        Theme.textScale = 1;
    }
}
