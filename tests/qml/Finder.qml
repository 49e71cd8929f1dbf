import QtQuick
import Shixi.Controls

// Looks through what is on the screen.
QtObject {
    id: root

    function gather(item, found) {
        for (let index = 0; index < item.children.length; ++index) {
            const child = item.children[index];
            if (child.visible) {
                found.push(child);
                root.gather(child, found);
            }
        }
    }

    // Everything visible below `item`.
    function all(item) {
        const found = [];
        root.gather(item, found);
        return found;
    }

    // The visible item of this name; null where there is none.
    function named(item, name) {
        return root.all(item).find(candidate => candidate.objectName === name) ?? null;
    }

    // Of the window of `test`: what is called so, in sight and at rest. Pages scroll, sheets come in.
    function reach(test, name) {
        const page = test.window.contentItem.parent;
        test.tryVerify(() => root.named(page, name) !== null, 5000, name);
        const item = root.named(page, name);
        root.rest(test, item);
        const scroller = root.all(page).filter(above => above instanceof Scroller).find(above => root.all(above).includes(item));
        if (scroller) {
            scroller.show(item);
        }
        root.rest(test, item);
        return item;
    }
    // Lines and flows are laid out with the next frame.
    function rest(test, item) {
        let before = null;
        let place = item.mapToItem(null, 0, 0);
        for (let frame = 0; frame < 50 && (before === null || before.x !== place.x || before.y !== place.y); ++frame) {
            test.wait(40);
            before = place;
            place = item.mapToItem(null, 0, 0);
        }
    }
    function tap(test, name) {
        test.mouseClick(root.reach(test, name));
    }
    function finger(test, name) {
        const item = root.reach(test, name);
        const touch = test.touchEvent(item);
        touch.press(0, item).commit();
        touch.release(0, item).commit();
    }
    function press(test, name) {
        root.reach(test, name).forceActiveFocus(Qt.TabFocusReason);
        test.keyClick(Qt.Key_Return);
    }
    // The three ways of pressing something by its name, as rows of a test.
    function ways(test) {
        return [{tag: "mouse", how: name => root.tap(test, name)}, {tag: "touch", how: name => root.finger(test, name)},
            {tag: "keys", how: name => root.press(test, name)}];
    }

    function scrolls(item) {
        for (let above = item.parent; above; above = above.parent) {
            if (above instanceof Flickable) {
                return true;
            }
        }
        return false;
    }

    function trouble(page, item) {
        const words = item.text ?? "";
        const place = item.mapToItem(page, 0, 0);
        const label = item.objectName + " '" + words + "'";
        if (item instanceof Text) {
            if (words === "") {
                return "";
            }
            if (item.truncated) {
                return "cut off: " + label;
            }
            if (item.paintedWidth > item.width + 1 || item.paintedHeight > item.height + 1) {
                return "painted outside its place: " + label;
            }
            if (item.width > 0 && item.paintedWidth > 0 && item.parent.clip === false && item.parent.height > 0
                    && item.height > item.parent.height + 1) {
                return "higher than what holds it: " + label;
            }
        }
        if (item.objectName.startsWith("act.")) {
            if (item.width < Theme.touchTarget || item.height < Theme.touchTarget) {
                return "too small to touch: " + label + " " + item.width + "×" + item.height;
            }
            if (item.implicitHeight > item.height + 1) {
                return "lower than its words: " + label;
            }
            if (place.y < -1 || place.y + item.height > page.height + 1) {
                return root.scrolls(item) ? "" : "outside the window: " + label;
            }
        }
        const reach = item instanceof Text || item.objectName.startsWith("act.");
        if (reach && (place.x < -1 || place.x + item.width > page.width + 1)) {
            return "beside the window: " + label + " " + place.x + "+" + item.width;
        }
        return "";
    }

    // Every sentence says what is cut, too small, or outside; empty where all is well.
    function troubles(page) {
        return root.all(page).map(item => root.trouble(page, item)).filter(sentence => sentence !== "");
    }
}
