#include "workshop/reviewing.h"

#include "workshop/files.h"
#include "workshop/workshop.h"

#include <QCryptographicHash>
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
    Outdated(const questions::QuestionSet &now, const questions::QuestionSet &last, const QByteArray &decided)
        : m_now(now)
        , m_last(last)
    {
        for (const QByteArray &line : decided.split('\n')) {
            m_lines.insert(line);
        }
    }

    [[nodiscard]] bool isOld(const packs::StandingDecision &decision) const { return m_lines.contains(decision.line); }
    [[nodiscard]] bool isOther(const Question &question) const
    {
        const Question *former = m_last.question(question.id);
        return former == nullptr || !library::isWordedAlike(*former, question)
            || std::ranges::any_of(question.facts, [this](const FactId &id) {
                   const knowledge::Fact *before = m_last.fact(id);
                   const knowledge::Fact *now = m_now.fact(id);
                   return before != nullptr && now != nullptr && library::isAnsweredOtherwise(*before, *now);
               });
    }

private:
    const questions::QuestionSet &m_now;
    const questions::QuestionSet &m_last;
    QSet<QByteArray> m_lines;
};

// Only to be compared: another picture under the same name is another.
questions::QuestionSet withHashes(const questions::QuestionSet &set, const packs::Members &hashes)
{
    std::vector<Question> questions = set.questions();
    for (Question &question : questions) {
        for (questions::Medium &medium : question.media) {
            const auto hash = hashes.find(medium.file);
            medium.alt += hash == hashes.end() ? QString() : u'\n' + QString::fromLatin1(hash->second);
        }
    }
    return {set.manifest(), set.articles(), set.facts(), set.cards(), std::move(questions)};
}

LastVersion lastOf(const packs::Pack &pack)
{
    LastVersion last{pack.set};
    for (const packs::PackMember &member : pack.head.members) {
        last.media[member.name] = member.sha256;
    }
    return last;
}

LastVersion lastOf(const Reviewed &reviewed)
{
    return {reviewed.set, {}, hashesOf(reviewed.media)};
}

void recount(Reviewed &draft, const questions::QuestionSet &now, const Outdated &outdated)
{
    const auto standing = packs::standingDecisions(draft.decided);
    int count = 0;
    for (const Question &question : now.questions()) {
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

packs::Members hashesOf(const packs::Members &media)
{
    packs::Members hashes;
    for (const auto &[name, bytes] : media) {
        hashes[name] = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
    return hashes;
}

LastVersion readLastVersion(const QString &path, const Reviewed &draft)
{
    LastVersion last = isPackFile(path) ? lastOf(readPackFile(path)) : lastOf(readReviewed(path));
    if (last.set.manifest().id != draft.set.manifest().id) {
        throw Error(ErrorCode::InvalidInput, withRule(path, "pack.another-set", last.set.manifest().id.value));
    }
    return last;
}

void compareWith(Reviewed &draft, const LastVersion &last)
{
    draft.set = library::withRaisedRevs(last.set, draft.set);
    const questions::QuestionSet before = withHashes(last.set, last.media);
    const questions::QuestionSet now = withHashes(draft.set, hashesOf(draft.media));
    draft.edition = library::editionAfter(before, now);
    if (draft.decisions && !last.decided.isEmpty()) {
        recount(draft, now, Outdated(now, before, last.decided));
        sayUndecided(draft);
    }
}

} // namespace shixi::workshop
