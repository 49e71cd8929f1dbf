#include "questions/groups/groups.h"

#include "core/splitmix64.h"
#include "questions/groups/entries.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;
using Entries = std::vector<Entry>;

constexpr std::size_t mostEntries = 4;
constexpr std::size_t fewestEntries = 3;
constexpr int mostOfRow = 2;

// From the front of what is left, those that can stand with all taken so far.
Entries taken(Entries &left, std::size_t most, const Entries &beside, const Material &material)
{
    Entries made;
    for (auto entry = left.begin(); entry != left.end() && made.size() < most;) {
        const auto fits = [&](const Entry &other) {
            return standTogether(*entry, other, material);
        };
        if (std::ranges::all_of(made, fits) && std::ranges::all_of(beside, fits)) {
            made.push_back(std::move(*entry));
            entry = left.erase(entry);
        } else {
            ++entry;
        }
    }
    return made;
}

Question bare(const Template &row, const Entries &entries)
{
    Question made;
    std::string owner;
    for (const Entry &entry : entries) {
        made.facts.push_back(entry.fact->id);
        owner += entry.fact->id.value;
    }
    made.kind = row.kind;
    made.type = row.type;
    made.form = row.form;
    made.templateId = row.id;
    made.stem = row.stem;
    made.answerIsList = true;
    made.evidence = entries.front().fact->evidence;
    made.id = mintQuestionId(owner, row.type, row.id, row.stem);
    return made;
}

QString told(const Entries &entries)
{
    QStringList all;
    for (const Entry &entry : entries) {
        all.append(entry.left + u'：' + entry.right);
    }
    return all.join(u'；') + u'。';
}

Question ordering(const Template &row, Entries entries, SplitMix64 &random)
{
    Question made = bare(row, entries);
    std::vector<std::size_t> shown;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        shown.push_back(at);
    }
    shuffle(std::span<std::size_t>(shown), random);
    for (std::size_t at = 0; at < shown.size(); ++at) {
        made.options.push_back({optionId(at), entries[shown[at]].left, {}});
    }
    std::ranges::stable_sort(entries, {}, &Entry::firstDay);
    for (const Entry &entry : entries) {
        made.answer.append(entry.left);
        made.key.append(std::ranges::find(made.options, entry.left, &Option::text)->id);
    }
    made.explanation = told(entries);
    return made;
}

// Left sides in their order, then the right ones and one extra, shuffled.
Question matching(const Template &row, const Entries &entries, const Entry &extra, SplitMix64 &random)
{
    Question made = bare(row, entries);
    std::vector<QString> rights{extra.right};
    for (const Entry &entry : entries) {
        made.options.push_back({optionId(made.options.size()), entry.left, {}});
        rights.push_back(entry.right);
    }
    shuffle(std::span<QString>(rights), random);
    for (const QString &right : rights) {
        made.options.push_back({optionId(made.options.size()), right, {}});
    }
    const auto firstRight = made.options.begin() + static_cast<std::ptrdiff_t>(entries.size());
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const Entry &entry = entries[at];
        const auto right = std::ranges::find(firstRight, made.options.end(), entry.right, &Option::text);
        made.key.append(optionId(at) + u'=' + right->id);
        made.answer.append(entry.left + QStringLiteral(" — ") + entry.right);
    }
    made.fixedOptions = true;
    made.explanation = told(entries);
    return made;
}

std::vector<Question> questionsOf(const Template &row, Entries left, const Material &material, SplitMix64 &random)
{
    std::vector<Question> made;
    shuffle(std::span<Entry>(left), random);
    std::ranges::stable_sort(left, {}, [](const Entry &entry) {
        return entry.fact->level;
    });
    while (static_cast<int>(made.size()) < mostOfRow) {
        const Entries entries = taken(left, mostEntries, {}, material);
        const bool paired = row.type == QuestionType::Matching;
        const Entries extra = paired ? taken(left, 1, entries, material) : Entries{};
        if (entries.size() < fewestEntries || (paired && extra.empty())) {
            break;
        }
        made.push_back(paired ? matching(row, entries, extra.front(), random) : ordering(row, entries, random));
    }
    return made;
}

} // namespace

std::vector<Question>
groupQuestions(const std::vector<const Fact *> &facts, const Material &material, std::uint64_t seed)
{
    std::vector<Question> made;
    for (const Template &row : material.templates().rows()) {
        if (row.direction.isEmpty()) {
            SplitMix64 random(seedFrom(row.id.toStdString(), seed));
            std::ranges::move(questionsOf(row, entriesOf(row, facts, material), material, random),
                              std::back_inserter(made));
        }
    }
    return made;
}

} // namespace shixi::questions
