import QtQuick
import Shixi.Controls

// The path of a file: a line ends behind a folder, the end of the name stays in one piece, and folders in the middle are
// left out where there are many.
TextBlock {
    id: root

    required property string path
    // Kept together at the end of a name: what tells one file from the next, and its ending.
    readonly property int tail: 12
    readonly property int mostFolderLines: 2

    text: root.laidOut(root.path, Math.floor(root.width))
    wrapMode: Text.NoWrap
    font.pixelSize: Theme.textSmall
    Accessible.name: root.path

    FontMetrics {
        id: metrics

        font: root.font
    }

    function fits(words: string, room: real): bool {
        return metrics.advanceWidth(words) + 1 <= room;
    }
    // As much on each line as there is room for, in whole parts.
    function filled(parts: list<string>, room: real): list<string> {
        const lines = [""];
        for (const part of parts) {
            const longer = lines[lines.length - 1] + part;
            if (lines[lines.length - 1] === "" || root.fits(longer, room)) {
                lines[lines.length - 1] = longer;
            } else {
                lines.push(part);
            }
        }
        return lines;
    }
    // A name in parts that can stand on lines of their own.
    function parts(name: string, room: real): list<string> {
        if (root.fits(name, room)) {
            return [name];
        }
        const letters = Array.from(name);
        return letters.slice(0, -root.tail).concat(letters.slice(-root.tail).join(""));
    }
    function folderLines(folders: list<string>, room: real): list<string> {
        const whole = [].concat(...folders.map(folder => root.parts(folder, room)));
        let lines = root.filled(whole, room);
        for (let left = folders.length - 1; lines.length > root.mostFolderLines && left > 1; --left) {
            const before = Math.floor(left / 2);
            const kept = folders.slice(0, before).concat("…/", folders.slice(folders.length - (left - before)));
            lines = root.filled([].concat(...kept.map(folder => root.parts(folder, room))), room);
        }
        return lines;
    }
    function laidOut(path: string, room: real): string {
        if (room <= 0 || root.fits(path, room)) {
            return path;
        }
        const folders = path.split("/").map(folder => folder + "/");
        const name = folders.pop().slice(0, -1);
        const lines = root.folderLines(folders, room);
        const ending = root.filled([lines.pop()].concat(root.parts(name, room)), room);
        return lines.concat(ending).join("\n");
    }
}
