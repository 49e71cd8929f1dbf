#include "audio/output.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace shixi::audio
{

bool hasOutput()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

} // namespace shixi::audio
