#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace shixi::learner
{

// An object of a rule file. What it does not know it refuses: a misspelt key would else mean what nobody wrote. Throws
// Error{InvalidInput} that says "FILE: WHAT".
class RuleReader
{
public:
    // `keys`: all that may be there.
    RuleReader(QString file, const QJsonValue &object, const QStringList &keys);
    // The file itself, whose "format" must be 1; "about" may be there too.
    [[nodiscard]] static RuleReader ofFile(const QString &file, const QByteArray &json, const QStringList &keys);

    [[noreturn]] void refuse(const QString &what) const;
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] std::string text(const QString &key) const; // empty where it is not there
    // Must be there where there is no usual one.
    [[nodiscard]] int whole(const QString &key, int least, int most, std::optional<int> usual = {}) const;
    // Points as people say them, with at most two decimals, above 0.
    [[nodiscard]] int hundredths(const QString &key) const;
    [[nodiscard]] QJsonArray list(const QString &key) const; // must be there
    [[nodiscard]] std::vector<int> wholes(const QString &key, int least, int most) const; // one or more
    [[nodiscard]] std::vector<std::string> texts(const QString &key) const; // none of them empty

    // The value beside that word in a list of pairs; where the key is not there, beside the usual word.
    template<class Words>
    [[nodiscard]] auto word(const Words &words, const QString &key, const char *usual) const
    {
        const std::string written = has(key) ? text(key) : usual;
        const auto found = std::ranges::find_if(words, [&written](const auto &word) {
            return written == word.second;
        });
        if (found == words.end()) {
            refuse(key);
        }
        return found->first;
    }
    // By one of the readers of core/kinds.h; empty where the key is not there.
    template<class Read>
    [[nodiscard]] auto kind(const QString &key, Read read) const -> decltype(read(std::string_view()))
    {
        if (!has(key)) {
            return std::nullopt;
        }
        const auto value = read(text(key));
        if (!value) {
            refuse(key);
        }
        return value;
    }

private:
    [[nodiscard]] int wholeOf(const QJsonValue &value, const QString &key, int least, int most) const;

    QString m_file;
    QJsonObject m_object;
};

// A rule file compiled into the program.
[[nodiscard]] QByteArray builtInRuleFile(const QString &file);

} // namespace shixi::learner
