import QtQuick
import Shixi

// Looks for words that are painted and cannot be read: cut short, beside the window, beyond what holds them, or over
// other words.
QtObject {
    id: root

    // Fonts are taller than their letters.
    readonly property real slack: 3
    readonly property Finder finder: Finder {}

    // Where the words of a Text are painted, in the coordinates of `page`.
    function painted(page, text) {
        const beside = text.width - text.contentWidth;
        const above = text.height - text.contentHeight;
        const x = text.effectiveHorizontalAlignment === Text.AlignHCenter ? beside / 2
            : text.effectiveHorizontalAlignment === Text.AlignRight ? beside : 0;
        const y = text.verticalAlignment === Text.AlignVCenter ? above / 2
            : text.verticalAlignment === Text.AlignBottom ? above : 0;
        return text.mapToItem(page, Qt.rect(x, y, text.contentWidth, text.contentHeight));
    }
    function meet(one, other) {
        const left = Math.max(one.x, other.x);
        const above = Math.max(one.y, other.y);
        return Qt.rect(left, above, Math.min(one.x + one.width, other.x + other.width) - left,
            Math.min(one.y + one.height, other.y + other.height) - above);
    }
    function seen(item) {
        for (let above = item; above; above = above.parent) {
            if (above.opacity === 0) {
                return false;
            }
        }
        return true;
    }
    // What one can move to, in the coordinates of `page`; null where it cannot be moved.
    function reach(page, flickable) {
        if (!(flickable instanceof Flickable)) {
            return null;
        }
        const wide = Math.max(flickable.width, flickable.contentWidth);
        const high = Math.max(flickable.height, flickable.contentHeight + flickable.topMargin + flickable.bottomMargin);
        return flickable.contentItem.mapToItem(page,
            Qt.rect(flickable.originX, flickable.originY - flickable.topMargin, wide, high));
    }
    function within(inner, outer) {
        return inner.x >= outer.x - 1 && inner.x + inner.width <= outer.x + outer.width + 1
            && inner.y >= outer.y - root.slack && inner.y + inner.height <= outer.y + outer.height + root.slack;
    }
    function inContent(flickable, item) {
        for (let above = item; above && above !== flickable; above = above.parent) {
            if (above === flickable.contentItem) {
                return true;
            }
        }
        return false;
    }

    // A record of a Text: its words, what of it is on the screen, and what is wrong with where it stands.
    function record(page, text) {
        const whole = root.painted(page, text);
        let visible = whole;
        let trouble = text.truncated ? "cut short" : "";
        let moved = false;
        let edge = false;
        for (let above = text.parent; above && above !== page; above = above.parent) {
            const reach = root.reach(page, above);
            edge = edge || above instanceof MoreBelow;
            if (reach !== null && root.inContent(above, text)) {
                trouble = moved || root.within(whole, reach) ? trouble : "cannot be moved into sight";
                moved = true;
            } else if (above.clip && !moved && !root.within(whole, above.mapToItem(page, Qt.rect(0, 0, above.width, above.height)))) {
                trouble = "beyond what holds it";
            }
            if (above.clip) {
                visible = root.meet(visible, above.mapToItem(page, Qt.rect(0, 0, above.width, above.height)));
            }
        }
        const window = Qt.rect(0, 0, page.width, page.height);
        if (whole.x < -1 || whole.x + whole.width > page.width + 1) {
            trouble = "beside the window";
        } else if (!moved && !root.within(whole, window)) {
            trouble = "beyond the window";
        }
        return {words: text.text, visible: root.meet(visible, window), trouble: trouble, moved: moved, edge: edge};
    }

    // Of what lies on top only: a sheet covers the page.
    function texts(page, layer) {
        return root.finder.all(layer).filter(item => item instanceof Text && item.text !== "" && item.width > 0
            && root.seen(item)).map(item => root.record(page, item));
    }
    function overlaps(records) {
        const found = [];
        const shown = records.filter(one => one.visible.width > 0 && one.visible.height > 0);
        shown.forEach((one, place) => {
            for (const other of shown.slice(place + 1)) {
                const both = root.meet(one.visible, other.visible);
                // Where it says that there is more below, it covers what can be moved above it.
                const covered = one.moved && other.edge;
                if (!covered && both.width > root.slack && both.height > root.slack) {
                    found.push("'" + one.words + "' over '" + other.words + "' by " + both.width + "×" + both.height);
                }
            }
        });
        return found;
    }
    function topLayer(page) {
        const over = Array.from(page.children).filter(item => String(item).startsWith("QQuickOverlay") && item.visible);
        return over.length > 0 ? over[0] : page;
    }
    // Every sentence says what cannot be read; empty where all is well.
    function troubles(page) {
        const records = root.texts(page, root.topLayer(page));
        return records.filter(one => one.trouble !== "").map(one => one.trouble + ": '" + one.words + "'")
            .concat(root.overlaps(records));
    }
}
