pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Everything there is to think about before a set is taken.
Column {
    id: root

    required property SetOffer offer

    visible: root.offer.concerns.length > 0
        || (!root.offer.isThere && root.offer.leftOut + root.offer.pushedOut + root.offer.programVersion > 0)
    spacing: Theme.space

    SetWords {
        id: say
    }
    SetConcern {
        objectName: "offer.leftOut"
        width: root.width
        visible: text !== "" && !root.offer.isThere
        text: say.willBeLeftOut(root.offer)
    }
    SetConcern {
        objectName: "offer.pushedOut"
        width: root.width
        visible: text !== "" && !root.offer.isThere
        text: say.willBePushedOut(root.offer)
    }
    Repeater {
        model: root.offer.concerns

        SetConcern {
            required property int modelData

            width: root.width
            text: say.concern(root.offer, modelData)
        }
    }
    SetConcern {
        objectName: "offer.outdated"
        width: root.width
        visible: root.offer.programVersion > 0 && !root.offer.isThere
        text: say.outdated(root.offer)
    }
}
