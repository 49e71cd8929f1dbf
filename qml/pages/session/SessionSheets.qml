import QtQuick
import Shixi.Models

// What lies over a step of a session.
Item {
    id: root

    required property SessionModel session
    required property Item room
    required property bool compact
    readonly property bool opened: evidence.opened || help.opened || report.opened

    signal closed

    function showKeys() {
        help.open();
    }
    function showEvidence() {
        evidence.open();
    }
    function showReport() {
        report.open();
    }

    EvidenceSheet {
        id: evidence

        room: root.room
        compact: root.compact
        session: root.session
        onClosed: root.closed()
    }
    KeysSheet {
        id: help

        room: root.room
        compact: root.compact
        onClosed: root.closed()
    }
    ReportSheet {
        id: report

        room: root.room
        compact: root.compact
        session: root.session
        onClosed: root.closed()
    }
}
