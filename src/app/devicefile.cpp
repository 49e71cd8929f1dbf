#include "app/devicefile.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

const QString idKey = u"device/id"_s;
const QString sizeKey = u"window/size"_s;
const QString watchedKey = u"watched/folder"_s;
const QString seenKey = u"watched/seen"_s;
const QString lockKey = u"people/lockMinutes"_s;
const QString lastKey = u"people/last"_s;

// 32 hex digits of 16 random bytes.
QString mintId()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    QString id;
    for (const quint32 word : bits) {
        id += u"%1"_s.arg(word, 8, 16, QChar(u'0'));
    }
    return id;
}

} // namespace

DeviceFile::DeviceFile(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

learner::Device DeviceFile::device()
{
    QString id = m_settings.value(idKey).toString();
    if (id.isEmpty()) {
        id = mintId();
        write(idKey, id);
    }
    return {{id.toStdString()}};
}

QSize DeviceFile::windowSize() const
{
    return m_settings.value(sizeKey).toSize();
}

void DeviceFile::rememberWindowSize(QSize size)
{
    write(sizeKey, size);
}

QString DeviceFile::watchedFolder() const
{
    return m_settings.value(watchedKey).toString();
}

void DeviceFile::setWatchedFolder(const QString &folder)
{
    write(watchedKey, folder);
}

QStringList DeviceFile::seenFiles() const
{
    return m_settings.value(seenKey).toStringList();
}

void DeviceFile::setSeenFiles(const QStringList &files)
{
    write(seenKey, files);
}

int DeviceFile::lockMinutes() const
{
    constexpr int longest = 24 * 60;
    return std::clamp(m_settings.value(lockKey).toInt(), 0, longest);
}

void DeviceFile::setLockMinutes(int minutes)
{
    write(lockKey, minutes);
}

QString DeviceFile::lastLearner() const
{
    return m_settings.value(lastKey).toString();
}

void DeviceFile::rememberLearner(const QString &place)
{
    if (place != lastLearner()) {
        write(lastKey, place);
    }
}

void DeviceFile::write(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    m_settings.sync();
    complain();
}

void DeviceFile::complain()
{
    if (m_settings.status() != QSettings::NoError && !m_complained) {
        std::fprintf(stderr,
                     "shixi: cannot write %s: this device is a new one at every start, and forgets its window and the "
                     "folder it watches\n",
                     qUtf8Printable(m_settings.fileName()));
        m_complained = true;
    }
}

} // namespace shixi::app
