#include "questions/forms/wholetitles.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

namespace
{

constexpr qsizetype longestShortTitle = 6;

// 《城市养老服务三年行动方案》 for 方案; empty where none or several end so.
QString wholeTitleOf(const QString &shortTitle, const Material &material)
{
    static const QRegularExpression draftMark(QStringLiteral("[（(][^（）()]*[）)]$"));
    QString whole;
    for (const knowledge::Fact *fact : material.facts()) {
        if (fact->kind != Kind::Document || fact->answer.size() <= shortTitle.size() + 2) {
            continue;
        }
        const QString inner = fact->answer.mid(1, fact->answer.size() - 2).remove(draftMark);
        if (inner.endsWith(shortTitle) && !whole.isEmpty() && whole != fact->answer) {
            return {};
        }
        whole = inner.endsWith(shortTitle) ? fact->answer : whole;
    }
    return whole;
}

} // namespace

QString withWholeTitles(QString text, const QStringList &keys, const Material &material)
{
    static const QRegularExpression title(QStringLiteral("《([^《》]+)》"));
    auto found = title.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString whole =
            match.capturedLength(1) <= longestShortTitle ? wholeTitleOf(match.captured(1), material) : QString();
        const bool isKey = std::ranges::any_of(keys, [&whole](const QString &key) {
            return whole.contains(key) || key.contains(whole);
        });
        if (!whole.isEmpty() && !isKey && !text.contains(whole)) {
            return text.replace(match.capturedStart(), match.capturedLength(), whole);
        }
    }
    return text;
}

} // namespace shixi::questions
