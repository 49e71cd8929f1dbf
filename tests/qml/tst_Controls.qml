import QtQuick
import QtTest
import Shixi.Controls

// What every control that can be pressed has in common.
TestCase {
    id: root

    name: "Controls"
    when: windowShown
    width: 400
    height: 400
    visible: true

    Component {
        id: spy

        SignalSpy {
            signalName: "clicked"
        }
    }

    // Text, start and length follow one change, as those of a session do.
    Component {
        id: passages

        Passage {
            property var source: ({text: "", quote: ""})

            text: source.text
            markStart: source.text.indexOf(source.quote)
            markLength: source.quote.length
        }
    }

    function init() {
        Theme.textScale = 1;
        Theme.dark = false;
    }

    function test_aPassageMarksTheWordsOfItsOwnParagraph() {
        const passage = createTemporaryObject(passages, root);
        for (const source of [{text: "甲乙丙丁戊己庚辛", quote: "丙丁戊己"}, {text: "春眠不觉晓，处处闻啼鸟。", quote: "不觉"},
                {text: "东湖读书会于当年春天成立。", quote: "读书会于当年春天"}, {text: "甲乙", quote: "乙"}]) {
            passage.source = source;
            compare(passage.text, source.text);
            compare(passage.selectedText, source.quote);
        }
    }

    function controls(): var {
        return [
            {tag: "PrimaryButton", code: "PrimaryButton { text: 'Start' }", role: Accessible.Button},
            {tag: "QuietButton", code: "QuietButton { text: 'Start' }", role: Accessible.Button},
            {tag: "TextButton", code: "TextButton { text: 'Start'; iconName: 'quote' }", role: Accessible.Button},
            {tag: "IconButton", code: "IconButton { text: 'Start'; iconName: 'close' }", role: Accessible.Button},
            {tag: "OptionRow", code: "OptionRow { text: 'Start'; letter: 'A'; width: 300 }", role: Accessible.RadioButton},
            {tag: "Tile", code: "Tile { text: 'Start' }", role: Accessible.Button},
            {tag: "TickRow", code: "TickRow { text: 'Start'; width: 300 }", role: Accessible.CheckBox},
            {tag: "ToggleRow", code: "ToggleRow { text: 'Start'; width: 300 }", role: Accessible.CheckBox},
            {tag: "NavButton", code: "NavButton { text: 'Start'; iconName: 'today'; width: 72 }", role: Accessible.PageTab}
        ];
    }

    function make(code: string): Item {
        const item = createTemporaryQmlObject("import QtQuick\nimport Shixi.Controls\n" + code, root);
        item.x = 20;
        item.y = 20;
        return item;
    }

    function watch(item: Item): SignalSpy {
        return createTemporaryObject(spy, root, {target: item});
    }

    function test_isLargeEnoughToTouch_data() {
        return root.controls();
    }
    function test_isLargeEnoughToTouch(row) {
        const item = root.make(row.code);
        verify(item.width >= Theme.touchTarget, item.width);
        verify(item.height >= Theme.touchTarget, item.height);
    }

    function test_isNamedForScreenReaders_data() {
        return root.controls();
    }
    function test_isNamedForScreenReaders(row) {
        const item = root.make(row.code);
        compare(item.Accessible.role, row.role);
        verify(item.Accessible.name.includes("Start"), item.Accessible.name);
    }

    function test_isPressedByMouse_data() {
        return root.controls();
    }
    function test_isPressedByMouse(row) {
        const item = root.make(row.code);
        const clicks = root.watch(item);
        mouseClick(item);
        compare(clicks.count, 1);
        verify(!item.visualFocus);
    }

    function test_isPressedByFinger_data() {
        return root.controls();
    }
    function test_isPressedByFinger(row) {
        const item = root.make(row.code);
        const clicks = root.watch(item);
        const touch = touchEvent(item);
        touch.press(0, item).commit();
        touch.release(0, item).commit();
        compare(clicks.count, 1);
    }

    function test_isPressedByKeys_data() {
        return root.controls();
    }
    function test_isPressedByKeys(row) {
        const item = root.make(row.code);
        const clicks = root.watch(item);
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.visualFocus);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter);
        compare(clicks.count, 3);
    }

    function test_isPressedByScreenReaders_data() {
        return root.controls();
    }
    function test_isPressedByScreenReaders(row) {
        const item = root.make(row.code);
        const clicks = root.watch(item);
        item.Accessible.pressAction();
        compare(clicks.count, 1);
    }

    function test_isNotPressedWhileDisabled_data() {
        return root.controls();
    }
    function test_isNotPressedWhileDisabled(row) {
        const item = root.make(row.code);
        const clicks = root.watch(item);
        item.enabled = false;
        mouseClick(item);
        compare(clicks.count, 0);
    }
}
