#include "questions/itemcheck/telling.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

constexpr qsizetype farthest = 8; // characters on either side

QStringList thingsIn(const knowledge::Fact &fact)
{
    QStringList things{fact.answer,
                       fact.subject,
                       fact.surface,
                       fact.speaker,
                       fact.issuer,
                       fact.docDate,
                       fact.unit,
                       fact.practice,
                       fact.difficulty,
                       fact.effect,
                       fact.place};
    things += fact.items;
    for (const auto &[means, aim] : fact.pairs) {
        things << means << aim;
    }
    things.removeAll(QString());
    return things;
}

QStringList answersOf(const knowledge::Fact &fact)
{
    QStringList answers = fact.items;
    answers << fact.answer << fact.surface;
    answers.removeAll(QString());
    return answers;
}

// Things are kept apart: nothing is read across them.
QString bodyOf(const knowledge::Fact &fact)
{
    QStringList parts;
    for (const QString &thing : thingsIn(fact)) {
        parts.append(plainWords(thing));
    }
    parts.append(plainWords(fact.evidence.quote));
    return parts.join(u'|');
}

// 1期 is no part of 11期.
bool isWholeThere(const QString &body, qsizetype at, qsizetype length)
{
    const auto splits = [&body](qsizetype between) {
        return between > 0 && between < body.size() && body.at(between - 1).isDigit() && body.at(between).isDigit();
    };
    return !splits(at) && !splits(at + length);
}

qsizetype wholeIn(const QString &body, const QString &plain, qsizetype from = 0)
{
    qsizetype at = plain.isEmpty() ? -1 : body.indexOf(plain, from);
    while (at >= 0 && !isWholeThere(body, at, plain.size())) {
        at = body.indexOf(plain, at + 1);
    }
    return at;
}

qsizetype commonEnd(QStringView one, QStringView other)
{
    qsizetype count = 0;
    while (count < farthest && count < one.size() && count < other.size()
           && one[one.size() - 1 - count] == other[other.size() - 1 - count]) {
        ++count;
    }
    return count;
}

qsizetype commonStart(QStringView one, QStringView other)
{
    qsizetype count = 0;
    while (count < farthest && count < one.size() && count < other.size() && one[count] == other[count]) {
        ++count;
    }
    return count;
}

// 11期, 近80万字: what is counted, and how it is called; the number itself is left out.
QString sortOf(const QString &form)
{
    static const QRegularExpression digits(QStringLiteral("\\d+(?:\\.\\d+)?"));
    if (form.startsWith(u'@')) {
        return QStringLiteral("@") + form.section(u'-', 1).section(u'~', 1).replace(digits, QStringLiteral("0"));
    }
    QString sort = form;
    return sort.replace(digits, QStringLiteral("0")).startsWith(u'0') ? sort : QString();
}

} // namespace

Telling::Telling(const Question &question, const QuestionSet &set, Forms &forms)
{
    for (const FactId &id : question.facts) {
        if (const knowledge::Fact *fact = set.fact(id)) {
            m_facts.push_back(fact);
            m_bodies.push_back(bodyOf(*fact));
            for (const QString &thing : thingsIn(*fact)) {
                m_named.insert(forms.of(thing));
            }
            for (const QString &answer : answersOf(*fact)) {
                m_answers.insert(forms.of(answer));
            }
        }
    }
    m_bodies.push_back(plainWords(question.evidence.quote));
}

bool Telling::mentions(const QString &plain) const
{
    return std::any_of(m_bodies.begin(), m_bodies.end(), [&plain](const QString &body) {
        return wholeIn(body, plain) >= 0;
    });
}

bool Telling::answers(const QString &words) const
{
    return wholeIn(plainWords(value()), plainWords(words)) >= 0;
}

bool Telling::together(const QString &plain, const QString &other) const
{
    return std::any_of(m_bodies.begin(), m_bodies.end(), [&](const QString &body) {
        return wholeIn(body, plain) >= 0 && wholeIn(body, other) >= 0;
    });
}

qsizetype Telling::fit(const QString &before, const QString &words, const QString &behind) const
{
    qsizetype best = -1;
    for (const QString &body : m_bodies) {
        for (qsizetype at = wholeIn(body, words); at >= 0; at = wholeIn(body, words, at + 1)) {
            const QStringView text(body);
            best =
                std::max(best, commonEnd(text.first(at), before) + commonStart(text.sliced(at + words.size()), behind));
        }
    }
    return best;
}

QStringList Telling::items() const
{
    return m_facts.size() == 1 ? m_facts.front()->items : QStringList();
}

QString Telling::value() const
{
    return m_facts.size() == 1 && m_facts.front()->items.isEmpty() ? m_facts.front()->answer : QString();
}

std::optional<bool> Telling::judged(const QString &statement) const
{
    const QString plain = plainWords(statement);
    const QString answer = plainWords(value());
    const qsizetype at = wholeIn(plain, answer);
    if (at >= 0 && isTold(plain.left(at), plain.mid(at + answer.size()))) {
        return true;
    }
    return hasOtherFigure(plain, answer) ? std::optional(false) : std::nullopt;
}

// What stands around the answer is the fact's, but for a few words that lead in.
bool Telling::isTold(const QString &before, const QString &behind) const
{
    constexpr qsizetype leadIn = 8;
    constexpr qsizetype least = 4;
    static const QRegularExpression turns(QStringLiteral("[不未没无非否\\d]"));
    const bool endsSo = behind.isEmpty() || mentions(behind);
    const bool beginsSo = before.isEmpty() || mentions(before);
    const bool isLeadIn = before.size() <= leadIn && !before.contains(turns);
    return endsSo && (beginsSo || isLeadIn) && std::max(behind.size(), beginsSo ? before.size() : 0) >= least;
}

// The sentence of the text, but for a figure where the answer's stands.
bool Telling::hasOtherFigure(const QString &statement, const QString &answer) const
{
    static const QRegularExpression figure(QStringLiteral("\\d+(?:\\.\\d+)?"));
    constexpr qsizetype sure = 6;
    constexpr qsizetype ahead = 4;
    for (auto here = figure.globalMatch(statement); here.hasNext();) {
        const QRegularExpressionMatch found = here.next();
        const QString before = statement.left(found.capturedStart());
        const QString behind = statement.mid(found.capturedEnd());
        const qsizetype own = fit(before, found.captured(), behind);
        for (auto there = figure.globalMatch(answer); there.hasNext();) {
            const qsizetype other = fit(before, there.next().captured(), behind);
            if (other >= sure && other >= own + ahead) {
                return true;
            }
        }
    }
    return false;
}

QStringList piecesOf(const QString &stem)
{
    static const QRegularExpression blank(QStringLiteral("[_＿]{2,}|（\\s*）|\\(\\s*\\)|【\\s*】"));
    QStringList plain;
    for (const QString &piece : stem.split(blank)) {
        plain.append(piece.trimmed().isEmpty() ? QString() : plainWords(piece));
    }
    return plain;
}

QStringList textsOfKeys(const Question &question)
{
    QStringList texts;
    for (const QString &key : question.key) {
        const Option *option = question.option(key);
        texts.append(option == nullptr ? QString() : option->text);
    }
    return texts;
}

bool isSameSort(const QString &one, const QString &other)
{
    return !sortOf(one).isEmpty() && sortOf(one) == sortOf(other);
}

} // namespace shixi::questions::itemcheck
