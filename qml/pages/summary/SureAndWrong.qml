import QtQuick
import Shixi.Controls

// Over an answer that was wrong although the learner had been very sure: such a mistake is corrected best at once.
TextBlock {
    //: Over a question missed of which the learner had said to be very sure.
    text: qsTr("Very sure, and yet wrong")
    color: Theme.wrong
    font.pixelSize: Theme.textSmall
    font.weight: Font.DemiBold
}
