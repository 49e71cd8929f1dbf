import QtQuick
import Shixi.Models

// What a note says of a question so far, in a word and a sign.
QtObject {
    function sign(mark: int): string {
        return mark === NoteQuestionModel.Withdrawn ? "minus" : mark === NoteQuestionModel.Corrected ? "check" : "circle";
    }
    function word(mark: int): string {
        switch (mark) {
        case NoteQuestionModel.Withdrawn:
            //: Mark of a question that the note being made takes back.
            return qsTr("Will be withdrawn");
        case NoteQuestionModel.Corrected:
            //: Mark of a question whose right answer the note being made corrects.
            return qsTr("Will be corrected");
        }
        return "";
    }
    function detail(mark: int, answer: string): string {
        return mark === NoteQuestionModel.None ? answer : word(mark) + " · " + answer;
    }
}
