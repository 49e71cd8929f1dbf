pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// Everything about one fact, under its subject.
Column {
    id: root

    required property ReaderModel reader
    required property FactWords words
    readonly property FactModel fact: root.reader.fact

    signal stepped(int by)

    spacing: Theme.spaceLarge

    Column {
        width: root.width
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            text: root.fact.answer
            font.pixelSize: Theme.textStem
            font.weight: Font.Bold
        }
        AsOfLine {
            width: parent.width
            asOf: root.fact.asOf
        }
        Flow {
            width: parent.width
            spacing: Theme.spaceSmall

            Chip {
                width: Math.min(implicitWidth, root.width)
                text: root.words.memory(root.fact.strength)
                ink: root.fact.strength === FactModel.Due ? Theme.gold : Theme.textQuiet
            }
            Chip {
                width: Math.min(implicitWidth, root.width)
                visible: root.fact.levelLabel !== ""
                text: root.fact.levelLabel
            }
            Chip {
                width: Math.min(implicitWidth, root.width)
                visible: root.fact.kindLabel !== ""
                text: root.fact.kindLabel
            }
            Chip {
                width: Math.min(implicitWidth, root.width)
                visible: root.fact.missed
                //: Small label on a fact that stands in the wrong-answer book.
                text: qsTr("In the wrong-answer book")
            }
        }
    }
    FactLeech {
        width: root.width
        visible: root.fact.leech
    }
    FactActs {
        width: root.width
        reader: root.reader
        onStepped: by => root.stepped(by)
    }
    FactFigures {
        width: root.width
        reader: root.reader
        words: root.words
    }
    FactPlan {
        width: root.width
        visible: root.fact.asked
        reader: root.reader
        words: root.words
    }
    FactOriginal {
        width: root.width
        // Where the article itself is read, it stands beside.
        visible: root.reader.isGuide && root.fact.original.paragraphNumber > 0
        fact: root.fact
        words: root.words
    }
    NoteField {
        width: root.width
        note: root.fact.note
        onKept: words => root.reader.setNote(words)
    }
    FactHistory {
        width: root.width
        fact: root.fact
        words: root.words
    }
    FactQuestions {
        width: root.width
        visible: root.fact.questions.count > 0
        questions: root.fact.questions
    }
}
