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

    // The id is minted when it is first asked for; where the file cannot be written it holds for this run.
    [[nodiscard]] learner::Device device();
    [[nodiscard]] QSize windowSize() const;
    void rememberWindowSize(QSize size);

private:
    void complain(); // once

    QSettings m_settings;
    bool m_complained = false;
};

} // namespace shixi::app
