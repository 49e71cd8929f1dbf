#include "questions/names/names.h"

#include "questions/asking/likeness.h"

#include <algorithm>
#include <set>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

std::vector<bool> unsharedCharacters(const QString &title, const QStringList &siblings)
{
    std::set<QString> shared;
    for (const QString &sibling : siblings) {
        for (qsizetype at = 0; at + 1 < sibling.size(); ++at) {
            shared.insert(sibling.mid(at, 2));
        }
    }
    std::vector<bool> own;
    for (qsizetype at = 0; at < title.size(); ++at) {
        const bool before = at > 0 && shared.contains(title.mid(at - 1, 2));
        const bool after = at + 1 < title.size() && shared.contains(title.mid(at, 2));
        own.push_back(title.at(at).script() == QChar::Script_Han && !before && !after);
    }
    return own;
}

// Two characters that stand side by side twice outside the title are likely one word.
bool belongTogether(const QString &pair, const QString &title, const QString &text)
{
    const bool han = pair.size() == 2 && hanCharacters(pair) == 2;
    return han && text.count(pair) - text.count(title) * title.count(pair) >= 2;
}

} // namespace

std::vector<Asked> titleWordsAsked(const Template &, const Fact &fact, const Material &material)
{
    const text::Span title = placeInEvidence(fact.answer, fact);
    QStringList siblings;
    for (const Fact *other : material.facts()) {
        if (other->kind == fact.kind && other->answer != fact.answer) {
            siblings.append(other->answer);
        }
    }
    const text::Span words = distinguishingWords(fact.answer, siblings, material.article().text);
    if (title.length == 0 || words.length == 0) {
        return {};
    }
    return oneAsked(fact.answer.mid(words.start, words.length), {title.start + words.start, words.length});
}

QString issueVerb(const Fact &fact, const Material &material)
{
    static const QString tail = QStringLiteral("的文件");
    if (fact.subject.startsWith(fact.issuer) && fact.subject.endsWith(tail)) {
        return fact.subject.mid(fact.issuer.size()).chopped(tail.size());
    }
    return material.templates().word(QStringLiteral("issue"));
}

namespace
{

// 关于开展…的意见: how titles begin tells nothing of this one.
bool saysNothing(const QString &words)
{
    static const QRegularExpression common(
        QStringLiteral("^(?:关于|(?:深入|进一步|全面|扎实)?(?:开展|加强|推进|推动|做好|印发|实施|切实)|工作)+$"));
    return common.match(words).hasMatch();
}

} // namespace

text::Span distinguishingWords(const QString &title, const QStringList &siblings, const QString &text)
{
    const std::vector<bool> own = unsharedCharacters(title, siblings);
    text::Span best;
    qsizetype run = 0;
    for (qsizetype at = 0; at < title.size(); ++at) {
        run = own[static_cast<std::size_t>(at)] ? run + 1 : 0;
        if (run > best.length) {
            best = {at + 1 - run, run};
        }
    }
    while (best.length > 0 && best.start > 0 && belongTogether(title.mid(best.start - 1, 2), title, text)) {
        --best.start;
        ++best.length;
    }
    while (best.length > 0 && belongTogether(title.mid(best.start + best.length - 1, 2), title, text)) {
        ++best.length;
    }
    const bool fits = best.length >= 2 && best.length <= 10 && !saysNothing(title.mid(best.start, best.length));
    return fits ? best : text::Span{};
}

Pool titleWordStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    QStringList titles;
    for (const Fact *other : material.facts()) {
        if (other->kind == fact.kind) {
            titles.append(other->answer);
        }
    }
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        QStringList siblings = titles;
        siblings.removeAll(other.answer);
        const text::Span words = distinguishingWords(other.answer, siblings, material.article().text);
        if (other.kind == fact.kind && words.length > 0) {
            into.push_back({other.answer.mid(words.start, words.length), &other});
        }
    });
    dropAttested(strays, asked.blank, material);
    return ranked(std::move(strays), {asked.key});
}

} // namespace shixi::questions
