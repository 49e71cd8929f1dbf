#include "audio/output.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace shixi::audio
{

bool hasOutput()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

QByteArrayList outputs()
{
    QByteArrayList ids;
    const QByteArray first = QMediaDevices::defaultAudioOutput().id();
    for (const QAudioDevice &device : QMediaDevices::audioOutputs()) {
        if (device.id() == first) {
            ids.prepend(first);
        } else {
            ids.append(device.id());
        }
    }
    return ids;
}

} // namespace shixi::audio
