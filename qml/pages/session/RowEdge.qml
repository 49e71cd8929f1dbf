import QtQuick
import Shixi.Controls

// Where a page may be cut at its top: between rows, never through a line or a button.
QtObject {
    id: root

    required property Item column

    // Walks items of any type, which the compiler of 6.4 leaves to the interpreter.
    // qmllint disable compiler
    // The nearest edge at or below `y`, both in the coordinates of the column.
    function below(y: real): real {
        let edge = y;
        for (let round = 0; round < 20; ++round) {
            const next = root.cut(root.column, edge, 0);
            if (next <= edge + 0.5) {
                return edge;
            }
            edge = next;
        }
        return edge;
    }

    // The end of the lowest row of `item` that lies across `y`; `y` where none does.
    function cut(item, y, above) {
        let end = y;
        for (let index = 0; index < item.children.length; ++index) {
            const child = item.children[index];
            const top = above + child.y;
            if (child.visible && top < y - 0.5 && top + child.height > y + 0.5) {
                end = Math.max(end, root.endOf(child, y, top));
            }
        }
        return end;
    }

    function endOf(item, y, top) {
        if (item instanceof TextEdit) {
            const line = item.positionToRectangle(item.positionAt(0, y - top));
            return line.y < y - top - 0.5 ? top + line.y + line.height : y;
        }
        if (item instanceof Text || item instanceof TapTarget || item instanceof Chip) {
            return top + item.height;
        }
        return root.cut(item, y, top);
    }
    // qmllint enable compiler
}
