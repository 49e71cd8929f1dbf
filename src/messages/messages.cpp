#include "messages/messages.h"

#include "messages/sentences.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace shixi::messages
{

namespace
{

struct Parts {
    std::string place;
    std::string rule; // known here, or empty
    std::vector<std::string> arguments;
    std::string words; // for the log, where there is no rule
};

const Sentence *find(std::string_view rule)
{
    for (const std::span<const Sentence> table : {setSentences(),
                                                  packSentences(),
                                                  noteSentences(),
                                                  publisherSentences(),
                                                  fileSentences(),
                                                  workSentences(),
                                                  skippedSentences(),
                                                  ruleSentences(),
                                                  identitySentences(),
                                                  itemSentences()}) {
        const auto found = std::find_if(table.begin(), table.end(), [rule](const Sentence &sentence) {
            return rule == sentence.rule;
        });
        if (found != table.end()) {
            return &*found;
        }
    }
    return nullptr;
}

const char *ruleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "error.invalid-input";
    case ErrorCode::NotFound:
        return "error.not-found";
    case ErrorCode::NotAFile:
        return "error.not-a-file";
    case ErrorCode::Empty:
        return "error.empty";
    case ErrorCode::Binary:
        return "error.binary";
    case ErrorCode::CutOff:
        return "error.cut-off";
    case ErrorCode::Corrupt:
        return "error.corrupt";
    case ErrorCode::TooNew:
        return "error.too-new";
    case ErrorCode::TooLarge:
        return "error.too-large";
    case ErrorCode::InUse:
        return "error.in-use";
    case ErrorCode::Io:
        break;
    }
    return "error.io";
}

std::vector<std::string> splitArguments(std::string_view joined)
{
    std::vector<std::string> arguments;
    while (!joined.empty()) {
        const std::size_t bar = joined.find(" | ");
        arguments.emplace_back(joined.substr(0, bar));
        joined = bar == std::string_view::npos ? std::string_view() : joined.substr(bar + 3);
    }
    return arguments;
}

// A path may hold ": " itself, so a known rule decides before the first mark does.
Parts partsOf(const Error &error)
{
    const std::string detail = error.detail();
    const std::size_t first = detail.find(": ");
    if (find(detail.substr(0, first)) != nullptr) { // of no place
        const bool isBare = first == std::string::npos;
        return {{},
                detail.substr(0, first),
                isBare ? std::vector<std::string>() : splitArguments(detail.substr(first + 2)),
                {}};
    }
    for (std::size_t mark = detail.find(": "); mark != std::string::npos; mark = detail.find(": ", mark + 1)) {
        const std::string rest = detail.substr(mark + 2);
        const std::size_t end = rest.find(": ");
        if (find(rest.substr(0, end)) != nullptr) {
            return {detail.substr(0, mark),
                    rest.substr(0, end),
                    end == std::string::npos ? std::vector<std::string>() : splitArguments(rest.substr(end + 2)),
                    {}};
        }
    }
    const bool onlyPlace = error.code() == ErrorCode::NotFound || error.code() == ErrorCode::NotAFile;
    const std::size_t mark = onlyPlace ? std::string::npos : detail.find(": ");
    if (mark != std::string::npos) {
        return {detail.substr(0, mark), {}, {}, detail.substr(mark + 2)};
    }
    const bool aboutContents = error.code() == ErrorCode::InvalidInput || error.code() == ErrorCode::Corrupt;
    return aboutContents ? Parts{{}, {}, {}, detail} : Parts{detail, {}, {}, {}};
}

QString filled(const Sentence &sentence, const std::vector<std::string> &arguments, Language language)
{
    const QString pattern = QString::fromUtf8(language == Language::Chinese ? sentence.chinese : sentence.english);
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int number = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (number < 1) {
            text += pattern[at];
            continue;
        }
        const auto index = static_cast<std::size_t>(number) - 1;
        text += index < arguments.size() ? QString::fromStdString(arguments[index]) : QStringLiteral("?");
        ++at;
    }
    return text;
}

QString inBrackets(const std::string &words, Language language)
{
    if (words.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(words);
    return language == Language::Chinese ? QStringLiteral("（%1）").arg(text) : QStringLiteral(" (%1)").arg(text);
}

} // namespace

QString place(const Error &error)
{
    return QString::fromStdString(partsOf(error).place);
}

QString explanation(const Error &error, Language language)
{
    const Parts parts = partsOf(error);
    if (!parts.rule.empty()) {
        return filled(*find(parts.rule), parts.arguments, language);
    }
    return filled(*find(ruleOf(error.code())), {}, language) + inBrackets(parts.words, language);
}

QString sentence(const Error &error, Language language)
{
    const QString where = place(error);
    const QString what = explanation(error, language);
    if (where.isEmpty()) {
        return what;
    }
    return where + (language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) + what;
}

QString sentence(const Finding &finding, Language language)
{
    if (const Sentence *known = find(finding.rule)) {
        return filled(*known, finding.arguments, language);
    }
    QStringList arguments;
    for (const std::string &argument : finding.arguments) {
        arguments.append(QString::fromStdString(argument));
    }
    return QString::fromStdString(finding.rule)
        + inBrackets(arguments.join(language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", "))
                         .toStdString(),
                     language);
}

bool hasSentence(const std::string &rule)
{
    return find(rule) != nullptr;
}

Language languageOf(const QString &localeName)
{
    return localeName.startsWith(QStringLiteral("zh"), Qt::CaseInsensitive) ? Language::Chinese : Language::English;
}

} // namespace shixi::messages
