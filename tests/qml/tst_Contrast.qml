import QtQuick
import QtTest
import Shixi.Controls
import "ContrastPairs.js" as Pairs

// Everything that is to be read can be read on what it stands on, in all three themes.
TestCase {
    id: root

    // As an object its properties can be listed.
    readonly property QtObject tokens: Theme

    name: "Contrast"

    function cleanup() {
        Theme.dark = false;
        Theme.highContrast = false;
    }

    function themes(): var {
        return [
            {tag: "light", dark: false, high: false, words: 4.5},
            {tag: "dark", dark: true, high: false, words: 4.5},
            {tag: "high contrast", dark: false, high: true, words: 7},
            {tag: "high contrast while the system is dark", dark: true, high: true, words: 7}
        ];
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
    // Sentences about the pairs that are too close.
    function tooClose(pairs: var, least: real): string {
        const found = [];
        for (const ink in pairs) {
            for (const ground of pairs[ink]) {
                const ratio = root.contrast(Theme[ink], Theme[ground]);
                if (!(ratio >= least)) {
                    found.push(ink + " on " + ground + " " + ratio.toFixed(2));
                }
            }
        }
        return found.join("; ");
    }

    function test_wordsCanBeRead_data() {
        return root.themes();
    }
    function test_wordsCanBeRead(row) {
        Theme.dark = row.dark;
        Theme.highContrast = row.high;
        compare(root.tooClose(Pairs.words, row.words), "");
    }

    function test_linesCanBeSeen_data() {
        return root.themes();
    }
    function test_linesCanBeSeen(row) {
        Theme.dark = row.dark;
        Theme.highContrast = row.high;
        compare(root.tooClose(Pairs.lines, 3), "");
    }

    // A token that stands in no pair is one nobody has looked at.
    function test_everyColourStandsInAPair() {
        const paired = new Set(Pairs.ornaments);
        for (const pairs of [Pairs.words, Pairs.lines]) {
            for (const ink in pairs) {
                paired.add(ink);
                pairs[ink].forEach(ground => paired.add(ground));
            }
        }
        const colours = [];
        for (const name in root.tokens) {
            if (/^#/.test(String(Theme[name]))) {
                colours.push(name);
            }
        }
        verify(colours.length >= 20, colours.length);
        compare(colours.filter(name => !paired.has(name)).join(" "), "");
    }

    function test_theThreeThemesDiffer() {
        const seen = new Set();
        for (const theme of root.themes().slice(0, 3)) {
            Theme.dark = theme.dark;
            Theme.highContrast = theme.high;
            seen.add([Theme.window, Theme.text, Theme.brand, Theme.outline].join(" "));
        }
        compare(seen.size, 3);
    }
}
