#include "workshop/reviewing.h"

#include "workshop/files.h"
#include "workshop/workshop.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace shixi::workshop
{

namespace
{

using questions::Question;

constexpr auto undecidedRule = "pack.undecided";
constexpr std::array wrongKeyRules{"items.key-not-in-fact", "items.explains-another"};

bool isAboutTheKey(const Finding &finding)
{
    return finding.severity == Severity::Error || std::ranges::find(wrongKeyRules, finding.rule) != wrongKeyRules.end();
}

// Decided on before the last version, and another now than it was there.
class Outdated
{
public:
    Outdated(const Reviewed &draft, const LastVersion &last)
        : m_draft(draft)
        , m_last(last)
    {
        for (const QByteArray &line : last.decided.split('\n')) {
            m_lines.insert(line);
        }
    }

    [[nodiscard]] bool isOld(const packs::StandingDecision &decision) const { return m_lines.contains(decision.line); }
    [[nodiscard]] bool isOther(const Question &question) const
    {
        const Question *former = m_last.set.question(question.id);
        return former == nullptr || !library::isWordedAlike(*former, question)
            || std::ranges::any_of(question.facts, [this](const FactId &id) {
                   const knowledge::Fact *before = m_last.set.fact(id);
                   const knowledge::Fact *now = m_draft.set.fact(id);
                   return before != nullptr && now != nullptr && library::isAnsweredOtherwise(*before, *now);
               });
    }

private:
    const Reviewed &m_draft;
    const LastVersion &m_last;
    QSet<QByteArray> m_lines;
};

void recount(Reviewed &draft, const LastVersion &last)
{
    const auto standing = packs::standingDecisions(draft.decided);
    const Outdated outdated(draft, last);
    int count = 0;
    for (const Question &question : draft.set.questions()) {
        const auto decision = standing.find(question.id.value);
        if (decision == standing.end() || !outdated.isOld(decision->second) || !outdated.isOther(question)) {
            continue;
        }
        --(decision->second.word == QStringLiteral("edit") ? draft.decisions->edited : draft.decisions->accepted);
        ++draft.decisions->undecided;
        ++count;
    }
    if (count > 0) {
        draft.findings.push_back({"pack.review-outdated", {}, {std::to_string(count)}, Severity::Warning});
    }
}

} // namespace

void sayUndecided(Reviewed &reviewed)
{
    std::erase_if(reviewed.findings, [](const Finding &finding) {
        return finding.rule == undecidedRule;
    });
    const int undecided = reviewed.decisions ? reviewed.decisions->undecided : 0;
    if (undecided > 0) {
        reviewed.findings.push_back({undecidedRule, {}, {std::to_string(undecided)}, Severity::Warning});
    }
}

void findWrongKeys(Reviewed &reviewed)
{
    for (questions::ItemFinding &found : checkItems(reviewed.set)) {
        if (isAboutTheKey(found.finding)) {
            reviewed.findings.push_back(std::move(found.finding));
        }
    }
}

LastVersion readLastVersion(const QString &path, const Reviewed &draft)
{
    LastVersion last{isPackFile(path) ? readPackFile(path).set : readReviewed(path).set, {}};
    if (last.set.manifest().id != draft.set.manifest().id) {
        throw Error(ErrorCode::InvalidInput, withRule(path, "pack.another-set", last.set.manifest().id.value));
    }
    return last;
}

void compareWith(Reviewed &draft, const LastVersion &last)
{
    draft.set = library::withRaisedRevs(last.set, draft.set);
    draft.edition = library::editionAfter(last.set, draft.set);
    if (draft.decisions && !last.decided.isEmpty()) {
        recount(draft, last);
        sayUndecided(draft);
    }
}

} // namespace shixi::workshop
