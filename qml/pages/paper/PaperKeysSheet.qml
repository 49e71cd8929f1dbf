import QtQuick
import Shixi

// Which keys do what in an exam.
LinesSheet {
    //: List of keys of an exam. One a line: the keys, a bar, what they do. Keep the keys and the bars.
    lines: qsTr("1–9 · A–H | Choose an option or a piece\n1 B · 2 A | Matching: join a number with a letter\n← · → | Question before, next question\nF · * | Flag the question, or take its flag away\nS | Answer sheet, and back\nU · Ctrl+Z | Take back what was chosen or flagged last\nBackspace | Take back the last piece, part the last pair\nDelete | Clear the answer\nCtrl+Enter | Hand in; once more to confirm\nEnter | Start; next question\nP | Play the sound of the question, or stop it\n↑ · ↓ · PageUp · PageDown | Scroll\n? | Show this list\nEsc | Back; the exam can be continued later")
}
