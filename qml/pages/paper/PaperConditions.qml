pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What an exam asks, how it is scored, and what there is for it; said before it begins.
Panel {
    id: root

    required property PaperOfferModel offer

    TypeWords {
        id: kinds
    }
    Column {
        id: face

        width: parent.width
        spacing: Theme.space

        TextBlock {
            width: parent.width
            text: root.offer.minutes > 0
                //: Of an exam before it begins. %1: questions, %2: minutes.
                ? qsTr("%1 questions · %2 min").arg(root.offer.questions).arg(root.offer.minutes)
                //: Of an exam without a limit of time, before it begins. %1: questions.
                : qsTr("%1 questions · no time limit").arg(root.offer.questions)
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            width: parent.width
            //: Of an exam before it begins. %1: points there are in all, %2: points to pass.
            text: qsTr("Full points %1 · pass mark %2").arg(root.offer.fullPoints).arg(root.offer.passPoints)
        }
        TextBlock {
            objectName: "paper.fewer"
            width: parent.width
            visible: root.offer.questions < root.offer.wanted && !root.offer.wasTaken
            text: root.offer.questions > 0
                //: Of an exam before it begins, where there are too few questions. %1: wanted, %2: that can be had.
                ? qsTr("This exam asks for %1 questions; there are %2. It is taken with these, and the points and the pass mark go by them.").arg(root.offer.wanted).arg(root.offer.questions)
                //: Of an exam before it begins, where there is no question for it.
                : qsTr("There is no question for this exam yet. Learn some facts first, or let everything be asked.")
            font.weight: Font.DemiBold
        }
        TextBlock {
            objectName: "paper.taken"
            width: parent.width
            visible: root.offer.wasTaken
            //: Of a formal exam that was taken already.
            text: qsTr("You have taken the paper of this code. It is taken once.")
            font.weight: Font.DemiBold
        }
        TextBlock {
            objectName: "paper.noCode"
            width: parent.width
            visible: root.offer.wantsCode
            //: Of a formal exam before it begins, where no code was typed.
            text: qsTr("A formal exam needs a code: agree on one and type it. Each code can be taken once.")
            font.weight: Font.DemiBold
        }
        Repeater {
            model: root.offer.parts

            Column {
                id: part

                required property int type
                required property string scoring
                required property string each
                required property int wanted
                required property int had

                width: face.width
                spacing: 2

                TextBlock {
                    width: parent.width
                    text: part.had < part.wanted
                        //: A part of an exam before it begins. %1: its name; %2 of %3 questions can be had; %4: points of each.
                        ? qsTr("%1 · %2 of %3 · %4 points each").arg(kinds.label(part.type)).arg(part.had).arg(part.wanted).arg(part.each)
                        //: A part of an exam before it begins. %1: its name, %2: questions, %3: points of each.
                        : qsTr("%1 · %2 · %3 points each").arg(kinds.label(part.type)).arg(part.had).arg(part.each)
                    font.weight: Font.Medium
                }
                TextBlock {
                    width: parent.width
                    text: part.scoring
                    color: Theme.textQuiet
                    font.pixelSize: Theme.textSmall
                }
            }
        }
        TextBlock {
            width: parent.width
            //: Of an exam before it begins: what of it counts.
            text: qsTr("A question not answered gives no points and takes none away. When you hand in, the answers count like any others, and what was missed goes into the wrong-answer book.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
