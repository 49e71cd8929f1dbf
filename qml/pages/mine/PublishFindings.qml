pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// How much a draft holds, how far it was reviewed, what stands in the way and what is to be thought about.
Column {
    id: root

    required property PublishingModel publishing

    spacing: Theme.spaceSmall

    function size(): string {
        //: What a draft holds. %n: questions.
        var size = qsTr("%n questions", "", root.publishing.questions);
        //: What a draft holds. %n: facts.
        size += " · " + qsTr("%n facts", "", root.publishing.facts);
        //: What a draft holds. %n: pictures and sounds.
        return root.publishing.media === 0 ? size : size + " · " + qsTr("%n pictures and sounds", "", root.publishing.media);
    }

    TextBlock {
        objectName: "publish.size"
        width: root.width
        text: root.size()
    }
    TextBlock {
        objectName: "publish.review"
        width: root.width
        visible: root.publishing.decided >= 0
        //: How far a draft was reviewed. %1: questions somebody decided on; %2: questions nobody did.
        text: qsTr("Reviewed: %1 · not yet: %2").arg(root.publishing.decided).arg(root.publishing.undecided)
        color: Theme.textQuiet
    }
    TextBlock {
        objectName: "publish.same"
        width: root.width
        visible: root.publishing.isSame
        //: Where a draft is as it was published. %1: number of the version; %2: a date.
        text: qsTr("Nothing changed since version %1 of %2. The very same file is written once more.").arg(root.publishing.formerVersion).arg(root.publishing.formerDayText)
    }
    TextBlock {
        objectName: "publish.raised"
        width: root.width
        visible: !root.publishing.isSame && root.publishing.formerVersion > 0
        //: Where a draft changed since it was published. %1, %3: numbers of versions; %2: a date.
        text: qsTr("Version %1 was published on %2; what changed since is version %3.").arg(root.publishing.formerVersion).arg(root.publishing.formerDayText).arg(root.publishing.version)
    }
    TextBlock {
        width: root.width
        visible: root.publishing.errors.length > 0
        //: Over what is wrong in a draft.
        text: qsTr("This must be mended before the set can be published:")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.publishing.errors

        TextBlock {
            required property string modelData

            objectName: "publish.error"
            width: root.width
            text: modelData
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Repeater {
        model: root.publishing.warnings

        SetConcern {
            required property string modelData

            width: root.width
            text: modelData
        }
    }
}
