pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Shixi.Controls
import Shixi.Models

ApplicationWindow {
    id: root

    required property App app
    // Where the navigation stands: one of Navigation.places.
    property string place: "today"
    // Where practice begins: one of PracticePage.view.
    property string practiceView: "home"
    // A set that was changed before the program began anew: the place it was done from shows it once.
    property string changedSet: ""

    readonly property bool compact: root.width < Theme.compactWidth
    readonly property bool inSession: root.app.session.state !== SessionModel.Idle
    // A mode with a page of its own: a mock exam, …
    readonly property bool inMode: pages.mode !== null && !root.inSession
    readonly property bool begins: root.app.firstRun.showing && !root.inSession
    readonly property bool picking: root.app.people.picking // who learns; before everything else
    readonly property bool free: !root.inSession && !root.inMode && !root.begins && !root.picking

    width: 1100
    height: 760
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    //: Title of the window: the name of the program.
    title: qsTr("Shixi")
    color: Theme.window

    font.family: Theme.family
    font.pixelSize: Theme.textBody

    // Begun anew on a backup: what became of it is told there.
    Component.onCompleted: {
        if (root.app.data.done) {
            root.place = "mine";
        }
    }
    // It ends at home, wherever it was asked for.
    onBeginsChanged: {
        if (root.begins) {
            root.go("today");
        }
    }

    function go(place: string) {
        root.changedSet = "";
        root.practiceView = "home";
        root.place = place;
    }
    function goToMissed() {
        root.practiceView = "book";
        root.place = "practice";
    }

    Shortcut {
        sequences: ["?", "Shift+?", "？"] // not every platform leaves the Shift out
        enabled: root.free
        onActivated: keys.open()
        onActivatedAmbiguously: keys.open()
    }
    Binding {
        target: Theme
        property: "dark"
        value: root.app.settings.dark
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.app.settings.highContrast
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.settings.textScale / 100
    }

    Pages {
        id: pages

        app: root.app
        compact: root.compact
        practiceView: root.practiceView
        changedSet: root.changedSet
        navigation: navigation
        onPicked: place => root.go(place)
        onMissedPicked: root.goToMissed()
        onSetShown: root.changedSet = ""
    }
    ErrorBar {
        id: errors

        x: page.x
        width: page.width
        text: root.app.errorText
        onDismissed: root.app.clearError()
    }
    SetMessage {
        id: done

        x: page.x
        y: errors.height
        width: page.width
        visible: root.app.library.deed !== LibraryModel.NoDeed && desk.free
        sets: root.app.library
    }
    Stage {
        id: page

        objectName: "page"
        x: navigation.visible && !root.compact ? navigation.width : 0
        y: errors.height + done.height
        width: root.contentItem.width - x
        height: root.contentItem.height - y - (navigation.visible && root.compact ? navigation.height : 0)
        filled: true
        shown: root.picking ? pages.people : root.app.session.state === SessionModel.Finished ? pages.summary : root.inSession ? pages.session
            : root.begins ? pages.firstRun : root.inMode ? pages.mode : root.place === "study" ? pages.study
            : root.place === "practice" ? pages.practice : root.place === "scores" ? pages.scores
            : root.place === "mine" ? pages.mine : root.app.settings.elder ? pages.elder : pages.today
        onCurrentChanged: page.current.forceActiveFocus()
        Keys.onEscapePressed: root.go("today")
    }
    // After the page, so that Tab comes to the page first.
    Navigation {
        id: navigation

        visible: root.free
        rail: !root.compact
        place: root.place
        x: 0
        y: root.compact ? root.contentItem.height - height : 0
        width: root.compact ? root.contentItem.width : implicitWidth
        height: root.compact ? implicitHeight : root.contentItem.height
        onPicked: place => root.go(place)
    }
    SetDesk {
        id: desk

        anchors.fill: parent
        app: root.app
        compact: root.compact
        waits: !root.free
        page: page
    }
    PeopleDesk {
        anchors.fill: parent
        app: root.app
        compact: root.compact
        free: root.free
    }
    PlacesKeys {
        id: keys

        room: root.contentItem
        compact: root.compact
        place: root.place
    }
}
