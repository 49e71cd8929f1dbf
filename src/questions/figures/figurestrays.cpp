#include "questions/figures/figureladder.h"
#include "questions/figures/figurequestion.h"
#include "questions/figures/figurerows.h"
#include "questions/figures/figures.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

// Three characters of what is counted, said of both: 联合党委, never the words of the limit.
bool sameThing(const QString &one, const QString &other)
{
    constexpr qsizetype shared = 3;
    static const QRegularExpression common(
        QStringLiteral("多少[个名项次家人条件座]?|[0-9.]+|不少于|不超过|不低于|"
                       "应当在?|工作日内?|以上|以下|全系统|全[省市县村]|[，。、；：]"));
    const QString rest = QString(one).replace(common, QStringLiteral("#"));
    for (qsizetype at = 0; at + shared <= rest.size(); ++at) {
        const QString part = rest.mid(at, shared);
        if (!part.contains(u'#') && other.contains(part)) {
            return true;
        }
    }
    return false;
}

// Figures of the same unit that other sentences tell, and that are surely none of this.
std::vector<Neighbour> neighboursOf(const FigureValue &key, const Fact &fact, const Material &material)
{
    std::vector<Neighbour> made;
    for (const Fact *other : material.facts()) {
        if (other == &fact || other->kind != Kind::Figure || !other->answer.contains(key.after)
            || material.shareSentence(fact, *other) || !sameThing(fact.subject, other->subject)) {
            continue;
        }
        const QString written = limitedFigure(*other, material).key;
        const auto value = FigureValue::parse(written, material.templates().approximations());
        const bool near = value && value->wearsTheSame(key) && value->number * 3 > key.number
            && value->number < key.number * 3 && !key.mayBeTrue(value->number) && !value->mayBeTrue(key.number);
        if (near && value->step() <= std::max<qint64>(key.step(), 1)) {
            made.push_back({value->number, {written, other, {}}});
        }
    }
    std::ranges::stable_sort(made, {}, &Neighbour::number);
    return made;
}

// The 每月 of 每月4场 is no part of the number.
struct Counted {
    QString head;
    QString figure;
};

Counted counted(const QString &key)
{
    static const QRegularExpression often(
        QStringLiteral("^(每(?:天|日|周|月|个月|季度|半年|年|班|小时|场)(?:不少于|至少|不超过)?)(.+)$"));
    const auto match = often.match(key);
    return match.hasMatch() ? Counted{match.captured(1), match.captured(2)} : Counted{{}, key};
}

// A number of the question as the key is written: 20 is 200 beside 18.6.
qint64 scaledLike(const FigureValue &key, const QString &number)
{
    const QString whole = number.section(u'.', 0, 0);
    return (whole + number.section(u'.', 1, 1).leftJustified(key.decimals, u'0').left(key.decimals)).toLongLong();
}

// 由20%提高到多少: an option under 20% is out at once.
void boundBy(Taken &taken, const FigureValue &key, const QString &question)
{
    static const QRegularExpression whereTo(
        QStringLiteral("[由从][^，0-9]{0,6}([0-9]+(?:\\.[0-9]+)?)[^，]{0,6}?(提高|"
                       "增|升|上升|扩大|降|下降|减|缩|压|精简)[^，]{0,4}(?:多少|百分之几)"));
    static const QRegularExpression whereFrom(
        QStringLiteral("[由从](?:多少|百分之几)[^，]{0,6}?(提高|增|升|上升|扩大|降|下降|减|缩|压|精简)[^，0-9]{0,4}([0-"
                       "9]+(?:\\.[0-9]+)?)"));
    static const QRegularExpression upward(QStringLiteral("提高|增|升|扩大"));
    // 19.5%至21%，…不得大于多少: more than either.
    static const QRegularExpression between(QStringLiteral(
        "([0-9]+(?:\\.[0-9]+)?)[^，0-9]{0,3}[至—～~-]([0-9]+(?:\\.[0-9]+)?)([^，0-9]{1,3})，.*(?:多少|百分之几)"));
    const auto span = between.match(question);
    if (span.hasMatch() && span.captured(3).startsWith(key.after)) {
        const qint64 from = scaledLike(key, span.captured(1));
        const qint64 upTo = scaledLike(key, span.captured(2));
        taken.above = key.number > upTo ? upTo : 0;
        taken.below = key.number < from ? from : 0;
    }
    // 不得超过6层，…应当降至几层以下: less than six.
    static const QRegularExpression limited(QStringLiteral(
        "不(?:得)?超过([0-9]+(?:\\.[0-9]+)?)([^，0-9]{1,3})，[^；。]*(?:降|减|缩)[至到为](?:多少|几|百分之几)"));
    const auto most = limited.match(question);
    if (most.hasMatch() && most.captured(2).startsWith(key.after)) {
        taken.below = scaledLike(key, most.captured(1));
    }
    const auto to = whereTo.match(question);
    const auto from = whereFrom.match(question);
    if (!to.hasMatch() && !from.hasMatch()) {
        return;
    }
    const bool up = upward.match(to.hasMatch() ? to.captured(2) : from.captured(1)).hasMatch();
    const qint64 other = scaledLike(key, to.hasMatch() ? to.captured(1) : from.captured(2));
    (to.hasMatch() == up ? taken.above : taken.below) = other;
}

// 到2026年底将达到多少人: nobody plans for less than there is today.
void boundByToday(
    Taken &taken, const FigureValue &key, const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression target(
        QStringLiteral("(?:到|至)[0-9]{4}年[^。]*(?:达|将|力争|突破|不少于|不低于|实现|建成|增)[^，。]*多少"));
    if (!target.match(question).hasMatch()) {
        return;
    }
    for (const Fact *other : material.facts()) {
        if (other == &fact || other->kind != Kind::Figure || !other->answer.contains(key.after)) {
            continue;
        }
        const auto value =
            FigureValue::parse(limitedFigure(*other, material).key, material.templates().approximations());
        const bool lower = value && value->after == key.after && value->decimals == key.decimals
            && value->number < key.number && sameThing(fact.subject, other->subject);
        taken.above = lower ? std::max(taken.above, value->number) : taken.above;
    }
}

Pool ladderOf(const QString &key, const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    const Counted count = counted(key);
    auto value = FigureValue::parse(count.figure, material.templates().approximations());
    if (value && value->after.startsWith(u'层')) {
        value->twoAsLiang = false; // the second floor
    }
    if (!value) {
        return {{}, {}, Reason::MissingField};
    }
    if (value->mark != nullptr && value->mark->open) {
        return {{}, {}, Reason::OpenInterval};
    }
    const auto question = asked.words.find(QStringLiteral("question"));
    const QString words = material.at(material.sentence(material.evidence(fact)))
        + (question == asked.words.end() ? QString() : question->second);
    const std::vector<Neighbour> none;
    Taken taken = takenNumbers(material.article().text, words);
    if (question != asked.words.end()) {
        boundBy(taken, *value, question->second);
        boundByToday(taken, *value, question->second, fact, material);
    }
    Pool pool = figureLadder(*value,
                             taken,
                             count.head.isEmpty() ? neighboursOf(*value, fact, material) : none,
                             material.templates().limits().strays,
                             random);
    for (Stray &stray : pool.strays) {
        stray.text.prepend(count.head);
    }
    return pool;
}

} // namespace

Pool figureStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    const int wanted = material.templates().limits().strays;
    for (const auto row : {fractionRow, frequencyRow, spanRow}) {
        Pool pool = row(asked.key, wanted, random);
        if (!pool.strays.empty()) {
            return pool;
        }
    }
    return ladderOf(asked.key, asked, fact, material, random);
}

Pool twoFiguresStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    Pool both;
    std::vector<Pool> pools;
    for (const QString &key : asked.items) {
        pools.push_back(figureStrays({key, {}, {}}, fact, material, random));
        if (pools.back().strays.empty()) {
            return {{}, {}, pools.back().fault};
        }
    }
    for (std::size_t at = 0; at < 2; ++at) {
        for (const Pool &pool : pools) {
            if (at < pool.strays.size()) {
                both.strays.push_back(pool.strays[at]);
            }
        }
    }
    return both;
}

} // namespace shixi::questions
