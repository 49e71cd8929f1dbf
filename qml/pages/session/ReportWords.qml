import QtQuick
import Shixi.Models

// What can be wrong with a question, in words.
QtObject {
    function reason(reason: int): string {
        switch (reason) {
        case ReportsModel.WrongAnswer:
            //: What a learner holds to be wrong with a question: its answer.
            return qsTr("The answer is wrong");
        case ReportsModel.OtherThanSource:
            //: What a learner holds to be wrong with a question: it says something else than the text it is made from.
            return qsTr("It differs from the text");
        case ReportsModel.Unclear:
            //: What a learner holds to be wrong with a question: nobody can tell what is asked.
            return qsTr("The question is not clear");
        }
        //: What a learner holds to be wrong with a question: a slip of the pen.
        return qsTr("A typing error");
    }
}
