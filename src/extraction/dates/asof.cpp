#include "extraction/scene.h"

#include <map>

namespace shixi::extraction
{

namespace
{

using DayTable = std::multimap<int, const Candidate *>; // by sentence

QString dayOf(const Anchor &anchor)
{
    if (anchor.published) {
        return anchor.published->toString(QStringLiteral("yyyy年M月d日"));
    }
    return anchor.year ? QString::number(*anchor.year) + u'年' : QString();
}

// The date that the mark itself says: 截至2021年6月, 今年1至4月.
QString dateAt(const DayTable &dates, int sentence, Span mark)
{
    const auto [first, last] = dates.equal_range(sentence);
    for (auto date = first; date != last; ++date) {
        const Span value = date->second->value;
        if (overlap(value, mark) || (value.start >= endOf(mark) && value.start <= endOf(mark) + 1)) {
            return date->second->fact.answer;
        }
    }
    return {};
}

QString lastDateBefore(const DayTable &dates, int sentence, qsizetype place)
{
    const Candidate *latest = nullptr;
    const auto [first, last] = dates.equal_range(sentence);
    for (auto date = first; date != last; ++date) {
        const Span value = date->second->value;
        const bool later = latest == nullptr || value.start > latest->value.start;
        latest = value.start < place && later ? date->second : latest;
    }
    return latest != nullptr ? latest->fact.answer : QString();
}

QString dayMarked(const Scene &scene, const DayTable &dates, const Hit &mark, const Candidate &figure)
{
    const QString said = dateAt(dates, figure.sentence, mark.value);
    if (!said.isEmpty()) {
        return said;
    }
    if (mark.rule->id == u"asof.year") {
        return scene.anchor.year ? QString::number(*scene.anchor.year) + u'年' : QString();
    }
    const bool trial = mark.rule->id == u"asof.trial";
    const QString before = trial ? lastDateBefore(dates, figure.sentence, figure.value.start) : QString();
    return before.isEmpty() ? dayOf(scene.anchor) : before;
}

QString asOf(const Scene &scene, const DayTable &dates, const Candidate &candidate)
{
    const Span sentence = scene.layout.sentences[static_cast<std::size_t>(candidate.sentence)].span;
    const bool document = candidate.fact.kind == Kind::Document;
    QString day;
    for (const Hit &mark : hitsOf(scene, QStringLiteral("asof"), document ? candidate.value : sentence)) {
        // The last mark before the number that tells a day is its own.
        if (document || mark.value.start < candidate.value.start) {
            const QString marked = dayMarked(scene, dates, mark, candidate);
            day = marked.isEmpty() ? day : marked;
        }
    }
    return day;
}

} // namespace

void dateFigures(std::vector<Candidate> &candidates, const Scene &scene)
{
    DayTable dates;
    for (const Candidate &candidate : candidates) {
        if (candidate.fact.kind == Kind::DateEvent && !candidate.yearless) {
            dates.emplace(candidate.sentence, &candidate);
        }
    }
    for (Candidate &candidate : candidates) {
        const Kind kind = candidate.fact.kind;
        if (candidate.sentence >= 0 && (kind == Kind::Figure || kind == Kind::Document)) {
            candidate.fact.asOf = asOf(scene, dates, candidate);
        }
    }
}

} // namespace shixi::extraction
