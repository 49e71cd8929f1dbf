.pragma library

// What stands on what in the pages, by the names of Theme's tokens. A new pair belongs here before it is drawn.

// Words, and icons that stand for words: at least 4.5:1, in high contrast 7:1.
const words = {
    text: ["window", "surface", "surfaceQuiet", "surfaceHovered", "surfacePressed", "brandQuiet", "rightSurface",
        "wrongSurface", "goldSurface"],
    textQuiet: ["window", "surface", "surfaceQuiet", "surfaceHovered", "surfacePressed"],
    brand: ["window", "surface", "surfaceQuiet", "surfaceHovered", "surfacePressed", "brandQuiet", "rightSurface"],
    brandInk: ["brand", "brandHovered", "brandPressed"],
    right: ["window", "surface", "surfaceQuiet", "rightSurface"],
    wrong: ["window", "surface", "surfaceQuiet", "wrongSurface"],
    gold: ["window", "surface", "surfaceQuiet", "goldSurface"],
    focus: ["surface"],
    surface: ["right", "wrong", "brand", "focus", "textQuiet"]
};

// Lines that tell something, edges of what is pressed, the ring of the focus: at least 3:1.
const lines = {
    outlineStrong: ["window", "surface", "surfaceQuiet", "surfaceHovered"],
    focus: ["window", "surface", "surfaceQuiet"],
    brand: ["window", "surface", "surfacePressed"],
    right: ["surface", "rightSurface"],
    wrong: ["surface", "wrongSurface"],
    goldLine: ["surface", "window"]
};

// Drawn only to part what is parted by its place already.
const ornaments = ["outline"];
