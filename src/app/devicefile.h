#pragma once

#include "learner/learner.h"

#include <QSettings>
#include <QSize>
#include <QString>

namespace shixi::app
{

// What belongs to this device and must not travel with the learner file: its id, and the window as it was left.
class DeviceFile
{
public:
    explicit DeviceFile(const QString &path);

    // The id is minted when it is first asked for.
    [[nodiscard]] learner::Device device();
    [[nodiscard]] QSize windowSize() const;
    void rememberWindowSize(QSize size);

private:
    QSettings m_settings;
};

} // namespace shixi::app
