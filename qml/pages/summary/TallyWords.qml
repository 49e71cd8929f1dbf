import QtQml

// What answers came to, as every end of a round says it.
QtObject {
    id: root

    function counted(counted: int, practiceOnly: int): string {
        return practiceOnly > 0
            //: After a session or an exam. %1: answers that change when a fact comes back, %2: those that do not.
            ? qsTr("%1 counted, %2 practice only").arg(counted).arg(practiceOnly)
            //: After a session or an exam. %1: answers that change when a fact comes back.
            : qsTr("%1 counted").arg(counted);
    }
    function points(gained: int, today: int, aDay: int): string {
        //: After a session or an exam. Learning points: %1 of it, %2 of the day so far, %3 the most a day holds.
        return qsTr("+%1 learning points · today %2 / %3").arg(gained).arg(today).arg(aDay);
    }
}
