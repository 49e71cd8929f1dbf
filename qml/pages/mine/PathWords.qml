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
    readonly property string sign: root.path.indexOf("/") >= 0 ? "/" : "\\"
    // What lies before the name.
    readonly property string folder: root.path.slice(0, Math.max(0, root.path.lastIndexOf(root.sign)))

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
    // On the last of the lines where there is room, else on a new one.
    function added(lines: string, part: string, room: real): string {
        var line = lines.slice(lines.lastIndexOf("\n") + 1);
        return line === "" || root.fits(line + part, room) ? lines + part : lines + "\n" + part;
    }
    // The same, and what is longer than a line is parted, but for its end.
    function filled(lines: string, part: string, room: real): string {
        if (root.fits(part, room)) {
            return root.added(lines, part, room);
        }
        var end = Math.max(0, part.length - root.tail);
        for (var index = 0; index < end; ++index) {
            lines = root.added(lines, part.charAt(index), room);
        }
        return root.added(lines, part.slice(end), room);
    }
    // So many of the folders, of both ends.
    function folderLines(folders: string, kept: int, room: real): string {
        var names = folders.split(root.sign);
        var before = Math.floor(kept / 2);
        var lines = "";
        for (var index = 0; index < names.length; ++index) {
            if (index < before || index >= names.length - (kept - before)) {
                lines = root.filled(lines, names[index] + root.sign, room);
            } else if (index === before) {
                lines = root.added(lines, "…" + root.sign, room);
            }
        }
        return lines;
    }
    function laidOut(path: string, room: real): string {
        if (room <= 0 || root.fits(path, room)) {
            return path;
        }
        var end = path.lastIndexOf(root.sign);
        var folders = path.slice(0, Math.max(0, end));
        var kept = folders.split(root.sign).length;
        var lines = root.folderLines(folders, kept, room);
        while (kept > 2 && lines.split("\n").length > root.mostFolderLines) {
            kept = kept - 1;
            lines = root.folderLines(folders, kept, room);
        }
        return root.filled(lines, path.slice(end + 1), room);
    }
}
