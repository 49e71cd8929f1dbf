import QtQuick
import QtTest
import Shixi.Controls

// Every control in every state: named, large enough, uncut, in every theme and text size.
TestCase {
    id: root

    name: "Gallery"
    when: windowShown
    width: 390
    height: 800
    visible: true

    Finder {
        id: finder
    }
    Component {
        id: galleries

        Gallery {
            width: root.width
            height: root.height
        }
    }

    function cleanup() {
        Theme.dark = false;
        Theme.highContrast = false;
        Theme.textScale = 1;
    }
    function controls(gallery: Item): var {
        return finder.all(gallery).filter(item => item instanceof TapTarget);
    }

    function test_everyControlIsNamedAndLargeEnough() {
        const gallery = createTemporaryObject(galleries, root);
        wait(50);
        const controls = root.controls(gallery);
        verify(controls.length > 60, controls.length);
        for (const control of controls) {
            verify(control.Accessible.name !== "" || control.empty === true, control);
            verify(control.Accessible.role !== Accessible.NoRole, control.text);
            verify(control.width >= Theme.touchTarget && control.height >= Theme.touchTarget,
                control.text + " " + control.width + "×" + control.height);
        }
    }

    function test_everyStateIsThere() {
        const controls = root.controls(createTemporaryObject(galleries, root));
        verify(controls.some(item => item.litUp));
        verify(controls.some(item => item.down));
        verify(controls.some(item => item.ringed));
        verify(controls.some(item => !item.enabled));
        verify(controls.some(item => item.checked));
        verify(controls.some(item => item.mark === OptionRow.RightMark));
        verify(controls.some(item => item.mark === OptionRow.WrongMark));
    }

    function test_nothingIsCut_data() {
        let rows = [];
        for (const width of [360, 1280]) {
            for (const scale of [1, 1.5, 2]) {
                rows.push({tag: width + " " + scale, width: width, scale: scale});
            }
        }
        return rows;
    }
    function test_nothingIsCut(row) {
        const gallery = createTemporaryObject(galleries, root, {width: row.width, textScale: row.scale});
        for (let frame = 0; frame < 20 && finder.troubles(gallery).length > 0; ++frame) {
            wait(20);
        }
        compare(finder.troubles(gallery).join("\n"), "");
    }

    function test_themeAndSizeAreChosenThere() {
        const gallery = createTemporaryObject(galleries, root);
        wait(50);
        mouseClick(finder.named(gallery, "act.gallery.theme.2"));
        verify(Theme.highContrast);
        mouseClick(finder.named(gallery, "act.gallery.theme.1"));
        verify(Theme.dark && !Theme.highContrast);
        mouseClick(finder.named(gallery, "act.gallery.scale.2"));
        compare(Theme.textScale, 2);
    }

    function test_everyIconIsDrawn() {
        const gallery = createTemporaryObject(galleries, root);
        wait(50);
        const icons = finder.all(gallery).filter(item => item instanceof Icon && item.source !== "");
        verify(icons.length > 40, icons.length);
        for (const icon of icons) {
            verify(icon.contentItem.implicitWidth > 0, icon.source);
        }
    }
}
