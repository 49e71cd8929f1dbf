#include "meeting/journal.h"

#include "core/error.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace shixi::meeting
{

namespace
{

constexpr qint64 mostBytes = 64'000'000;
constexpr qsizetype mostLines = 200'000;

[[noreturn]] void failJournal(ErrorCode code, const QString &path, const QString &why)
{
    throw Error(code, (path + u": "_s + why).toStdString());
}

[[noreturn]] void cannotKeep(const QString &path, const QString &why)
{
    failJournal(ErrorCode::Io, path, u"meeting.cannot-write: "_s + why);
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Journal::Journal(QString path)
    : m_path(std::move(path))
{
}

std::vector<QJsonObject> Journal::read()
{
    std::vector<QJsonObject> lines;
    m_sound = 0;
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists()) {
        return lines;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        failJournal(ErrorCode::Io, m_path, file.errorString());
    }
    if (file.size() > mostBytes) {
        failJournal(ErrorCode::TooLarge, m_path, u"meeting"_s);
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() != file.size()) { // what was not read must not be cut off
        failJournal(ErrorCode::Io, m_path, file.errorString());
    }
    m_sound = bytes.lastIndexOf('\n') + 1;
    if (bytes.count('\n') > mostLines) {
        failJournal(ErrorCode::TooLarge, m_path, u"meeting"_s);
    }
    for (qsizetype from = 0; from < m_sound;) {
        const qsizetype end = bytes.indexOf('\n', from);
        const QJsonDocument line = QJsonDocument::fromJson(bytes.mid(from, end - from));
        if (!line.isObject()) {
            failJournal(ErrorCode::Corrupt, m_path, QString::number(lines.size() + 1));
        }
        lines.push_back(line.object());
        from = end + 1;
    }
    if (lines.empty()) {
        failJournal(ErrorCode::Corrupt, m_path, u"1"_s);
    }
    if (lines.front().value("format"_L1).toInt() > 1) {
        failJournal(ErrorCode::TooNew, m_path, u"meeting"_s);
    }
    return lines;
}

bool Journal::canBegin() const
{
    return m_path.isEmpty() || !QFileInfo::exists(m_path);
}

void Journal::begin(const QJsonObject &start)
{
    if (m_path.isEmpty()) {
        return;
    }
    if (!canBegin()) {
        cannotKeep(m_path, u"EEXIST"_s);
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const QByteArray line = lineOf(start);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit()) {
        cannotKeep(m_path, file.errorString());
    }
    m_sound = line.size();
}

void Journal::add(const QJsonObject &event)
{
    if (m_path.isEmpty()) {
        return;
    }
    const QByteArray line = lineOf(event);
    QFile file(m_path);
    // What lies behind the last whole line was never shown.
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !file.resize(m_sound) || !file.seek(m_sound)) {
        cannotKeep(m_path, file.errorString());
    }
    if (file.write(line) != line.size() || !file.flush() || fsync(file.handle()) != 0) {
        const QString why = file.errorString();
        file.resize(m_sound);
        cannotKeep(m_path, why);
    }
    m_sound += line.size();
}

QString Journal::moveTo(const QString &name)
{
    const QFileInfo info(m_path);
    if (m_path.isEmpty() || !info.exists()) {
        return {};
    }
    QString target = info.absoluteDir().filePath(name + u".jsonl"_s);
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target = info.absoluteDir().filePath(name + u'-' + QString::number(number) + u".jsonl"_s);
    }
    QFile file(m_path);
    if (!file.rename(target)) {
        cannotKeep(m_path, file.errorString());
    }
    return target;
}

void Journal::remove()
{
    QFile file(m_path);
    if (!m_path.isEmpty() && file.exists() && !file.remove()) {
        cannotKeep(m_path, file.errorString());
    }
}

} // namespace shixi::meeting
