#include "questions/typed/typed.h"

#include "questions/typed/date.h"
#include "questions/typed/figure.h"
#include "questions/typed/form.h"
#include "questions/typed/lists.h"
#include "questions/typed/slips.h"
#include "text/pinyin.h"

#include <algorithm>
#include <iterator>

namespace shixi::questions::answers
{

namespace
{

constexpr qsizetype c_spare = 64; // beyond four times the answer: its sound, spaces, a word before it

bool isVerbatim(Kind kind)
{
    return kind == Kind::Quote || kind == Kind::Principle;
}

// The better of two verdicts.
Verdict betterOf(Verdict one, Verdict other)
{
    return std::min(one, other);
}

// One right answer against what was typed.
class AnswerCheck
{
public:
    AnswerCheck(const Question &question, const QString &wanted, const QString &typed)
        : m_question(question)
        , m_wanted(wanted)
        , m_typed(typed)
        , m_wantedPlain(plainOf(wanted))
        , m_typedPlain(plainOf(typed))
    {
    }

    [[nodiscard]] Verdict verdict() const
    {
        if (m_typed.trimmed() == m_wanted.trimmed() && !m_typed.trimmed().isEmpty()) {
            return Verdict::Right;
        }
        const Tokens typed = tokensOf(m_typedPlain);
        if (typed.isEmpty()) {
            return Verdict::Wrong;
        }
        if (isDate(bare(m_wantedPlain), m_question.kind == Kind::DateEvent)) {
            return ofDates();
        }
        const bool figure = m_question.kind == Kind::Figure;
        if (const auto wanted = figureOf(bare(m_wantedPlain), figure)) {
            const auto given = figureOf(bare(m_typedPlain), true);
            const Verdict said = given ? compareFigures(*wanted, *given) : Verdict::Wrong;
            return said == Verdict::Wrong && !figure && typed == tokensOf(m_wantedPlain) ? Verdict::Right : said;
        }
        return ofText(typed);
    }

private:
    [[nodiscard]] Verdict ofDates() const
    {
        const std::vector<Dated> typed = datesOf(bare(m_typedPlain));
        for (const Dated &date : datesOf(bare(m_wantedPlain))) {
            const bool same = std::ranges::any_of(typed, [&](const Dated &given) {
                return given == date || withStemYear(date, given) == given;
            });
            if (same) {
                return Verdict::Right;
            }
        }
        return Verdict::Wrong;
    }

    // The question names the year (2019年的几月几日), and the learner wrote it again.
    [[nodiscard]] Dated withStemYear(Dated date, const Dated &given) const
    {
        const QString year = QString::number(given.first.year) + u'年';
        if (date.first.year == 0 && given.first.year > 999 && m_question.stem.contains(year)) {
            date.first.year = given.first.year;
            date.last.year = given.first.year;
        }
        return date;
    }

    [[nodiscard]] Verdict ofText(const Tokens &typed) const
    {
        const Tokens wanted = inOneWay(tokensOf(m_wantedPlain));
        if (!wanted.isEmpty() && wanted == inOneWay(typed)) {
            return Verdict::Right;
        }
        const Tokens title = tokensOf(withoutTrial(m_wantedPlain));
        if (title == typed) {
            return Verdict::Right;
        }
        if (tokensOf(withoutTrial(m_typedPlain)) == wanted) {
            return Verdict::Near;
        }
        if (const QStringList items = itemsOf(m_wanted); !items.isEmpty()) {
            return ofItems(items);
        }
        const bool near = slipsBetween(wanted, typed) || slipsBetween(title, typed);
        return near && !isCloserToAnother(wanted, typed) ? Verdict::Near : Verdict::Wrong;
    }

    [[nodiscard]] Verdict ofItems(const QStringList &items) const
    {
        const QStringList parted = withLastParted(items);
        const qsizetype most = std::max(items.size(), parted.size());
        const bool free = !isVerbatim(m_question.kind) && (most > 2 || m_question.kind == Kind::SloganList);
        const Verdict whole = compareLists({items, !free, free}, m_typed);
        return parted.isEmpty() ? whole : betterOf(whole, compareLists({parted, !free, free}, m_typed));
    }

    // A trial edition may be named without saying so.
    [[nodiscard]] static QString withoutTrial(QString plain)
    {
        for (const QString &trial : {QStringLiteral("(试行)"), QStringLiteral("(暂行)")}) {
            plain.remove(trial);
        }
        return plain;
    }

    // 一年一次 is 每年一次, 8:30 and 八点半 are 8时30分.
    [[nodiscard]] static Tokens inOneWay(Tokens tokens)
    {
        const qsizetype size = tokens.size();
        const bool frequency = size >= 4 && size <= 5 && tokens[0].text == QLatin1String("1") && tokens[size - 2].number
            && QStringLiteral("次回").contains(tokens[size - 1].text);
        if (frequency) {
            tokens[0] = {QStringLiteral("每"), false};
        }
        const bool clock = size >= 3 && size <= 4 && tokens[0].number
            && QStringLiteral("时点:").contains(tokens[1].text)
            && (tokens[2].number || tokens[2].text == QStringLiteral("半"))
            && (size == 3 || tokens[3].text == QStringLiteral("分"));
        if (clock) {
            tokens = {tokens[0],
                      {QStringLiteral("时"), false},
                      {tokens[2].number ? tokens[2].text : QStringLiteral("30"), true}};
        }
        return tokens;
    }

    // As close to a wrong option as to the right answer: it may have been meant.
    [[nodiscard]] bool isCloserToAnother(const Tokens &wanted, const Tokens &typed) const
    {
        const int slips = slipsBetween(wanted, typed).value_or(1);
        return std::ranges::any_of(m_question.options, [&](const Option &option) {
            const auto other = slipsBetween(tokensOf(plainOf(option.text)), typed);
            return !m_question.key.contains(option.id) && other && *other <= slips;
        });
    }

    const Question &m_question;
    const QString &m_wanted;
    const QString &m_typed;
    QString m_wantedPlain;
    QString m_typedPlain;
};

bool isTooLong(const Question &question, const QString &typed)
{
    return typed.size() > longestTyped(question);
}

// A list of the question, in both ways its last item can be read, or none.
std::vector<QStringList> listsOf(const QStringList &answer)
{
    if (answer.size() > 1) {
        return {answer};
    }
    const QStringList items = itemsOf(answer.value(0));
    if (items.isEmpty()) {
        return {};
    }
    const QStringList parted = withLastParted(items);
    return parted.isEmpty() ? std::vector<QStringList>{items} : std::vector<QStringList>{items, parted};
}

QString soundOf(const QString &text)
{
    QString sound;
    for (const QChar character : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (character.isLetterOrNumber()) {
            sound += character == u'v' ? QChar(u'u') : character;
        }
    }
    return sound;
}

} // namespace

} // namespace shixi::questions::answers

namespace shixi::questions
{

Verdict checkTyped(const Question &question, const QString &typed)
{
    if (question.answer.isEmpty() || answers::isTooLong(question, typed)) {
        return Verdict::Wrong;
    }
    Verdict best = question.answer.size() > 1
        ? answers::compareLists({question.answer, answers::isVerbatim(question.kind), true}, typed)
        : answers::AnswerCheck(question, question.answer.front(), typed).verdict();
    for (const QString &accepted : question.accept) {
        if (best == Verdict::Right) {
            break;
        }
        best = answers::betterOf(best, answers::AnswerCheck(question, accepted, typed).verdict());
    }
    return best;
}

QStringList missingItems(const Question &question, const QString &typed)
{
    std::vector<QStringList> lists = answers::listsOf(question.answer);
    for (const QString &accepted : question.accept) {
        std::ranges::copy(answers::listsOf({accepted}), std::back_inserter(lists));
    }
    for (const QStringList &items : lists) {
        const QStringList missing = answers::itemsLeftOut(items, typed);
        if (missing.size() == 1 && items.size() > 1) {
            return missing;
        }
    }
    return {};
}

qsizetype longestTyped(const Question &question)
{
    qsizetype longest = question.answer.join(QChar(u'、')).size();
    for (const QString &accepted : question.accept) {
        longest = std::max(longest, accepted.size());
    }
    return 4 * longest + answers::c_spare;
}

bool isTypedAsPinyin(const Question &question, const QString &typed)
{
    const QString sound = answers::soundOf(typed);
    if (sound.isEmpty() || answers::isTooLong(question, typed) || text::pinyinOf(typed) != typed) {
        return false;
    }
    QStringList accepted = question.accept;
    accepted.prepend(question.answer.join(QChar(u'、')));
    return std::ranges::any_of(accepted, [&](const QString &wanted) {
        const QString spoken = text::pinyinOf(answers::plainOf(wanted));
        return spoken != answers::plainOf(wanted) && answers::soundOf(spoken) == sound;
    });
}

} // namespace shixi::questions
