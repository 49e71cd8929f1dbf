pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A PIN, by large keys or by the keyboard. What was entered is shown as dots.
Column {
    id: root

    required property PeopleModel people
    property string entered: ""
    property int digits: 0 // of it: the length of a text crashes where Qt 6.4 compiles it
    property bool helps: false // for whoever forgot it
    readonly property bool waits: root.people.busy || root.people.waitSeconds > 0
    readonly property bool complete: root.digits >= 4 && !root.waits

    spacing: Theme.space

    // True where the key has a meaning here.
    function press(key: int, text: string): bool {
        if (key === Qt.Key_Backspace) {
            root.takeBack();
        } else if (key === Qt.Key_Return || key === Qt.Key_Enter) {
            root.give();
        } else if (key >= Qt.Key_0 && key <= Qt.Key_9) {
            root.put(text);
        } else {
            return false;
        }
        return true;
    }
    function put(digit: string) {
        if (root.digits < 8 && !root.waits) {
            root.entered += digit;
            ++root.digits;
        }
    }
    function takeBack() {
        root.entered = root.entered.slice(0, -1);
        root.digits = Math.max(0, root.digits - 1);
    }
    function give() {
        if (root.complete) {
            root.people.enterPin(root.entered);
            root.entered = "";
            root.digits = 0;
        }
    }

    TextBlock {
        width: parent.width
        text: root.people.wantedName
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    TextBlock {
        objectName: "pin.says"
        width: parent.width
        text: root.people.busy
            //: While a PIN is compared.
            ? qsTr("One moment …")
            : root.people.waitSeconds > 0
            //: After wrong PINs. %n: seconds.
            ? qsTr("That was not the PIN. Please wait %n seconds.", "", root.people.waitSeconds)
            : root.people.wrongPin
            //: After a wrong PIN.
            ? qsTr("That was not the PIN. Try again.")
            //: Over the keys for a PIN.
            : qsTr("Enter your PIN")
        color: root.people.wrongPin ? Theme.wrong : Theme.textQuiet
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    PinDots {
        anchors.horizontalCenter: parent.horizontalCenter
        count: root.digits
    }
    PinPad {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 360)
        waits: root.waits
        complete: root.complete
        onPut: digit => root.put(digit)
        onTakeBack: root.takeBack()
        onGive: root.give()
    }
    TextButton {
        objectName: "act.pin.forgotten"
        anchors.horizontalCenter: parent.horizontalCenter
        //: Button below the keys for a PIN.
        text: qsTr("PIN forgotten?")
        onClicked: root.helps = !root.helps
    }
    TextBlock {
        objectName: "pin.help"
        width: parent.width
        visible: root.helps
        //: How a forgotten PIN is taken away. %1: path of a file.
        text: qsTr("Whoever owns the account on this computer can take the PIN away by deleting this file; nothing of what was learnt goes with it:\n%1").arg(root.people.pinPath)
        color: Theme.textQuiet
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    TextButton {
        objectName: "act.pin.back"
        anchors.horizontalCenter: parent.horizontalCenter
        enabled: !root.people.busy
        //: Button below the keys for a PIN: back to the names of the learners.
        text: qsTr("Someone else")
        onClicked: root.people.toNames()
    }
}
