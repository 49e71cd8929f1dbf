import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

// What lies over a step of a session.
Item {
    id: root

    required property SessionModel session
    required property Item room
    required property bool compact
    readonly property bool opened: evidence.opened || help.opened || report.opened
    property Item cameFrom: null

    function showKeys() {
        root.show(help);
    }
    function showEvidence() {
        if (root.session.state === SessionModel.Answered && root.session.source.paragraphNumber > 0) {
            root.show(evidence);
        }
    }
    function showReport() {
        if (root.session.canReport && !root.session.settling) {
            root.show(report);
        }
    }
    function show(sheet: Popup) {
        var control = root.Window.activeFocusItem as TapTarget;
        root.cameFrom = control && control.visualFocus ? control : null;
        sheet.open();
    }
    // A sheet is closed: the keyboard is on what had opened it.
    function comeBack() {
        if (root.cameFrom && root.cameFrom.visible) {
            root.cameFrom.forceActiveFocus(Qt.TabFocusReason);
        } else {
            root.room.forceActiveFocus();
        }
    }

    EvidenceSheet {
        id: evidence

        room: root.room
        compact: root.compact
        session: root.session
        onClosed: root.comeBack()
    }
    KeysSheet {
        id: help

        room: root.room
        compact: root.compact
        onClosed: root.comeBack()
    }
    ReportSheet {
        id: report

        room: root.room
        compact: root.compact
        session: root.session
        onClosed: root.comeBack()
    }
}
