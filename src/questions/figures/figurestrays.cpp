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

// Figures of the same unit that other sentences tell, and that are surely none of this.
std::vector<Neighbour> neighboursOf(const FigureValue &key, const Fact &fact, const Material &material)
{
    std::vector<Neighbour> made;
    for (const Fact *other : material.facts()) {
        if (other == &fact || other->kind != Kind::Figure || !other->answer.contains(key.after)
            || material.shareSentence(fact, *other)) {
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

Pool ladderOf(const QString &key, const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    const Counted count = counted(key);
    const auto value = FigureValue::parse(count.figure, material.templates().approximations());
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
    Pool pool = figureLadder(*value,
                             takenNumbers(material.article().text, words),
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
