import QtQuick
import Shixi.Controls
import Shixi.Models

// What a backup holds and what is here, before one takes the place of the other.
Sheet {
    id: root

    required property DataModel model

    function holds(answers: int, last: string): string {
        return last === ""
            //: What a learner's file holds: nothing was answered in it.
            ? qsTr("No answers yet")
            //: What a learner's file holds. %n: answers; %1: date of the last of them.
            : qsTr("%n answers, the last on %1", "", answers).arg(last);
    }

    //: Heading of the question whether a backup is to be restored.
    heading: qsTr("Restore this backup?")
    //: Spoken name of the button that leaves everything as it is.
    closeText: qsTr("Leave everything as it is")
    onClosed: {
        if (root.model.asking) {
            root.model.dismiss();
        }
    }

    GroupHeading {
        width: root.columnWidth
        topPadding: 0
        //: Over what the backup holds.
        text: qsTr("In the backup")
    }
    TextBlock {
        objectName: "restore.found"
        width: root.columnWidth
        text: root.holds(root.model.answers, root.model.lastText)
    }
    TextBlock {
        width: root.columnWidth
        text: root.model.resultPath
        color: Theme.textQuiet
        wrapMode: Text.WrapAnywhere
        font.pixelSize: Theme.textSmall
    }
    GroupHeading {
        width: root.columnWidth
        //: Over what the learner's file holds now.
        text: qsTr("Here now")
    }
    TextBlock {
        width: root.columnWidth
        text: root.holds(root.model.ownAnswers, root.model.ownLastText)
    }
    TextBlock {
        width: root.columnWidth
        topPadding: Theme.spaceSmall
        //: Before a backup is restored: what will happen.
        text: qsTr("What is here now is kept in a file beside it. Shixi then begins anew with the backup.")
    }
    PrimaryButton {
        objectName: "act.restore.yes"
        width: root.columnWidth
        //: Button: restores the backup.
        text: qsTr("Restore")
        onClicked: {
            root.model.restore(); // before closing, which would leave everything as it is
            root.close();
        }
    }
    QuietButton {
        objectName: "act.restore.no"
        width: root.columnWidth
        //: Button: does not restore the backup.
        text: qsTr("Leave everything as it is")
        onClicked: root.close()
    }
}
