#include "app/handover.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shixi::app
{

namespace
{

constexpr qint64 longestPath = 32 * 1024; // bytes
constexpr auto patience = 5s; // the one that runs may have begun just now
const QString ending = u".open"_s;

QString handoverFolder(const QString &dataFolder)
{
    return dataFolder + u"/handover"_s;
}

QStringList waiting(const QString &folder)
{
    return QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Time | QDir::Reversed);
}

} // namespace

bool handOver(const QString &dataFolder, const QString &file)
{
    const QString folder = handoverFolder(dataFolder);
    const QString name = u"%1/%2%3"_s.arg(folder).arg(QCoreApplication::applicationPid()).arg(ending);
    QSaveFile message(name);
    if (!QDir().mkpath(folder) || !message.open(QIODevice::WriteOnly)) {
        return false;
    }
    message.write(file.isEmpty() ? QByteArray() : QFileInfo(file).absoluteFilePath().toUtf8());
    if (!message.commit()) {
        return false;
    }
    const QDeadlineTimer deadline(patience);
    while (QFile::exists(name) && !deadline.hasExpired()) {
        QThread::msleep(20);
    }
    return !QFile::exists(name) || !QFile::remove(name);
}

Handover::Handover(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_folder(handoverFolder(dataFolder))
{
    QDir().mkpath(m_folder);
    const QDateTime longAgo = QDateTime::currentDateTime().addMSecs(-std::chrono::milliseconds(patience).count());
    for (const QString &name : waiting(m_folder)) {
        if (QFileInfo(m_folder + u'/' + name).lastModified() < longAgo) {
            QFile::remove(m_folder + u'/' + name);
        }
    }
    m_watcher.addPath(m_folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Handover::take);
    QMetaObject::invokeMethod(this, &Handover::take, Qt::QueuedConnection); // several files opened at once
}

void Handover::take()
{
    for (const QString &name : waiting(m_folder)) {
        QFile message(m_folder + u'/' + name);
        if (message.open(QIODevice::ReadOnly)) {
            const QString file = QString::fromUtf8(message.read(longestPath));
            if (message.remove()) { // else it is told once more with every change
                Q_EMIT received(file);
            }
        }
    }
}

} // namespace shixi::app
