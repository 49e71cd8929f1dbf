pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// Every page there is, made where and when it is shown.
QtObject {
    id: root

    required property App app
    required property bool compact
    // Where practice begins: one of PracticePage.view.
    required property string practiceView
    required property Navigation navigation

    // Of the mode that is under way; null: none is.
    readonly property Component mode: root.app.paper.state !== PaperModel.Idle ? root.paper
        : root.app.challenge.state !== ChallengeModel.Idle ? root.challenge
        : root.app.listening.state !== ListeningModel.Idle ? root.listening
        : root.app.relay.state !== RelayModel.Idle ? root.relay
        : root.app.duel.state !== DuelModel.Idle ? root.duel
        : root.app.readThrough.state !== ReadThroughModel.Idle ? root.readThrough : null

    // A set that was changed on the learner's own page before the program began anew.
    property string changedSet: ""

    signal picked(string place)
    signal setShown
    signal missedPicked

    readonly property Component today: Component {
        TodayPage {
            app: root.app
            compact: root.compact
            onToStudy: root.picked("study")
            onToPractice: root.picked("practice")
            onToMissed: root.missedPicked()
            Accessible.name: root.navigation.title("today")
        }
    }
    readonly property Component elder: Component {
        ElderPage {
            app: root.app
            compact: root.compact
            onToMissed: root.missedPicked()
            Accessible.name: root.navigation.title("today")
        }
    }
    readonly property Component firstRun: Component {
        FirstRunPage {
            app: root.app
            compact: root.compact
            //: Spoken name of the pages shown at the first start.
            Accessible.name: qsTr("Introduction")
        }
    }
    readonly property Component people: Component {
        PeoplePage {
            people: root.app.people
            compact: root.compact
            //: Spoken name of the page with the names of the learners.
            Accessible.name: qsTr("Who is learning?")
        }
    }
    readonly property Component session: Component {
        SessionPage {
            session: root.app.session
            sound: root.app.sound
            compact: root.compact
            Accessible.name: root.app.session.state === SessionModel.Teaching ? root.app.session.fact.subject : root.app.session.stem
        }
    }
    readonly property Component summary: Component {
        SummaryPage {
            session: root.app.session
            summary: root.app.session.summary
            moving: root.app.moving
            compact: root.compact
            onMore: root.app.more()
            //: Spoken name of the page after a session.
            Accessible.name: qsTr("Session finished")
        }
    }
    readonly property Component paper: Component {
        PaperPage {
            paper: root.app.paper
            clips: root.app.sound.clips
            compact: root.compact
            //: Spoken name of the page of a mock exam.
            Accessible.name: qsTr("Mock exam")
        }
    }
    readonly property Component challenge: Component {
        ChallengePage {
            challenge: root.app.challenge
            clips: root.app.sound.clips
            compact: root.compact
            //: Spoken name of the page of a challenge.
            Accessible.name: qsTr("Challenge")
        }
    }
    readonly property Component listening: Component {
        ListeningPage {
            listening: root.app.listening
            compact: root.compact
            //: Spoken name of the page for listening, hands free.
            Accessible.name: qsTr("Listening")
        }
    }
    readonly property Component relay: Component {
        RelayPage {
            app: root.app
            compact: root.compact
            //: Spoken name of the page of a relay test.
            Accessible.name: qsTr("Relay test")
        }
    }
    readonly property Component duel: Component {
        DuelPage {
            duel: root.app.duel
            compact: root.compact
            //: Spoken name of the page of two on one screen.
            Accessible.name: qsTr("Two on one screen")
        }
    }
    readonly property Component readThrough: Component {
        ReadThroughPage {
            reading: root.app.readThrough
            clips: root.app.sound.clips
            swipes: !root.app.settings.elder
            compact: root.compact
            //: Spoken name of the page that shows questions with their answers.
            Accessible.name: qsTr("Study mode")
        }
    }
    readonly property Component study: Component {
        StudyPage {
            app: root.app
            compact: root.compact
            Accessible.name: root.navigation.title("study")
        }
    }
    readonly property Component practice: Component {
        PracticePage {
            app: root.app
            compact: root.compact
            view: root.practiceView
            onToToday: root.picked("today")
            Accessible.name: root.navigation.title("practice")
        }
    }
    readonly property Component scores: Component {
        ScoresPage {
            app: root.app
            compact: root.compact
            onToToday: root.picked("today")
            Accessible.name: root.navigation.title("scores")
        }
    }
    readonly property Component mine: Component {
        MinePage {
            app: root.app
            compact: root.compact
            changedSet: root.changedSet
            onSetShown: root.setShown()
            Accessible.name: root.navigation.title("mine")
        }
    }
}
