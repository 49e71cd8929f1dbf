pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Models

// A set of the list, and the sheet about it while it is wanted.
Item {
    id: root

    required property LibraryModel sets
    required property Item room
    required property bool compact
    required property int index
    required property string setId
    required property string title
    required property string publisher
    required property int version
    required property string dayText
    required property bool isBuiltIn
    required property bool isSigned
    required property bool isDamaged
    required property bool canRollBack
    required property bool standsForBuiltIn
    required property int notes
    required property bool canShare
    required property bool shares
    required property int leftOut
    required property int leftOutSets
    required property string leftOutTitle
    required property bool isLeftOutForBuiltIn
    property bool wanted: false
    readonly property string edition: say.edition(root.version, root.dayText)
    readonly property string others: say.others(root.leftOutTitle, root.leftOutSets)
    readonly property string mark: root.isDamaged
        //: Beside a set whose file is damaged; nothing is asked from it.
        ? qsTr("Damaged")
        : root.isBuiltIn
        //: Beside the set that comes with the program.
        ? qsTr("Comes with the program")
        : root.isSigned ? ""
        //: Beside a set that nobody signed: for the learner's own use.
        : qsTr("Own use")

    implicitHeight: line.implicitHeight

    SetWords {
        id: say
    }
    SetLine {
        id: line

        objectName: "act.set." + root.index
        width: parent.width
        title: root.title
        publisher: root.publisher
        edition: root.edition
        mark: root.mark
        isDamaged: root.isDamaged
        leftOut: say.leftOut(root.leftOut, root.others)
        isBuiltIn: root.isBuiltIn
        onClicked: root.wanted = true
    }
    SheetMaker {
        wanted: root.wanted
        sheet: Component {
            SetSheet {
                title: root.title
                publisher: root.publisher
                edition: root.edition
                mark: root.mark
                isDamaged: root.isDamaged
                isBuiltIn: root.isBuiltIn
                canRollBack: root.canRollBack
                standsForBuiltIn: root.standsForBuiltIn
                notes: root.notes
                whyLeftOut: say.whyLeftOut(root.leftOut, root.others, root.isLeftOutForBuiltIn)
                canShare: root.canShare
                shares: root.shares
                onSharingWanted: on => root.sets.setShares(root.setId, on)
                onRollBackWanted: root.sets.rollBack(root.setId)
                onRemovalWanted: root.sets.remove(root.setId)
                room: root.room
                compact: root.compact
                onClosed: root.wanted = false
            }
        }
    }
}
