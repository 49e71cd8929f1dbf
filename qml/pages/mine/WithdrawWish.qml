pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// From the wish to take questions back to the note: the set, a question, what the note says.
Item {
    id: root

    required property App app
    required property Item room
    required property bool compact
    readonly property WithdrawingModel withdrawing: root.app.withdrawing
    readonly property bool isOpen: root.withdrawing.state !== WithdrawingModel.Idle

    function ask() {
        root.withdrawing.begin();
    }
    // A note that was just made is done with, it is kept; another goes back to where it came from.
    function shut(sheet: WithdrawNoteSheet) {
        if (root.withdrawing.state === WithdrawingModel.Signing) {
            sheet.open();
        } else if (root.withdrawing.state === WithdrawingModel.Made && !root.withdrawing.handsOnAgain) {
            root.withdrawing.leave();
        } else {
            root.withdrawing.goBack();
        }
    }

    SheetMaker {
        wanted: root.isOpen
        sheet: Component {
            WithdrawSheet {
                app: root.app
                room: root.room
                compact: root.compact
                onClosed: root.withdrawing.leave()
            }
        }
    }
    SheetMaker {
        wanted: root.withdrawing.state >= WithdrawingModel.Summing
        sheet: Component {
            WithdrawNoteSheet {
                id: note

                app: root.app
                room: root.room
                compact: root.compact
                onClosed: root.shut(note)
            }
        }
    }
    SheetMaker {
        wanted: root.isOpen && root.withdrawing.looksAtOne
        sheet: Component {
            WithdrawQuestionSheet {
                app: root.app
                room: root.room
                compact: root.compact
                onClosed: root.withdrawing.showAll()
            }
        }
    }
}
