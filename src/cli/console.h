#pragma once

#include "core/error.h"
#include "messages/messages.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace shixi::cli
{

// Exit codes of docs/architecture.md.
enum class Exit { Done = 0, BadInput = 1, Usage = 2 };

// Where a command writes, and in which language.
class Console
{
public:
    explicit Console(messages::Language language)
        : m_language(language)
    {
    }

    [[nodiscard]] messages::Language language() const { return m_language; }
    // The one of the two that is in the reader's language.
    [[nodiscard]] QString either(const char *english, const char *chinese) const;

    // A line on stdout; bytes as they are. Throws Error{Io} where it cannot be written.
    void line(const QByteArray &text = {});
    void line(const QString &text); // for people: what would move a cursor is a question mark
    void prompt(const QString &text); // no line end
    void flush();

    // Empty at the end of stdin.
    [[nodiscard]] std::optional<QByteArray> readLine();

    // "FILE:LINE: error: what, and what to do", one line on stderr.
    void report(const Error &error);
    void report(const Finding &finding, const QString &folder);
    // The same line, for those who print it elsewhere. `folder` may be empty.
    [[nodiscard]] QString lineOf(const Finding &finding, const QString &folder) const;

private:
    messages::Language m_language;
};

[[nodiscard]] messages::Language languageOfEnvironment();

} // namespace shixi::cli
