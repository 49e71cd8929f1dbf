#include "cli/console.h"

#include <QtGlobal>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>

namespace shixi::cli
{

namespace
{

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

// Marks that turn the direction of what follows; those of one letter are left in.
bool turnsText(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

// What is said stays on one line and moves no cursor, whatever a file is called and whoever wrote it.
QString printable(QString text, bool lines = false)
{
    for (QChar &character : text) {
        if (character == u'\t') {
            character = u' ';
        } else if (turnsText(character)
                   || (character.category() == QChar::Other_Control && !(lines && character == u'\n'))) {
            character = u'?';
        }
    }
    return text;
}

void toStderr(const QString &text)
{
    const QByteArray bytes = printable(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void toStdout(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout)
        != static_cast<std::size_t>(bytes.size())) {
        throw Error(ErrorCode::Io, std::string("stdout: ") + std::strerror(errno));
    }
}

} // namespace

messages::Language languageOfEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty()) {
            return messages::languageOf(value);
        }
    }
    return messages::Language::English;
}

QString Console::either(const char *english, const char *chinese) const
{
    return QString::fromUtf8(m_language == messages::Language::Chinese ? chinese : english);
}

void Console::line(const QByteArray &text)
{
    toStdout(text + '\n');
}

void Console::line(const QString &text)
{
    toStdout(printable(text, true).toUtf8() + '\n');
}

void Console::prompt(const QString &text)
{
    toStdout(printable(text, true).toUtf8());
    flush();
}

void Console::flush()
{
    if (std::fflush(stdout) != 0) {
        throw Error(ErrorCode::Io, std::string("stdout: ") + std::strerror(errno));
    }
}

std::optional<QByteArray> Console::readLine()
{
    std::string line;
    if (!std::getline(std::cin, line)) {
        return std::nullopt;
    }
    return QByteArray::fromStdString(line);
}

void Console::report(const Error &error)
{
    const QString place = messages::place(error);
    const QString where = place.isEmpty() ? QStringLiteral("shixictl") : place;
    toStderr(where + QStringLiteral(": error: ") + messages::explanation(error, m_language));
}

QString Console::lineOf(const Finding &finding, const QString &folder) const
{
    const QString place = QString::fromStdString(finding.place);
    const bool member = place.contains(QStringLiteral(".json")) || place.contains(QStringLiteral(".txt"));
    const QString joint = place.isEmpty() || folder.isEmpty() ? QString() : QString(member ? u'/' : u':');
    return printable(QStringLiteral("%1%2%3: %4: ").arg(folder, joint, place, severityWord(finding.severity))
                     + messages::sentence(finding, m_language));
}

void Console::report(const Finding &finding, const QString &folder)
{
    toStderr(lineOf(finding, folder));
}

} // namespace shixi::cli
